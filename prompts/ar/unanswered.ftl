# ما لا يجيب عنه القرار، في السجل العام وفي ملخص الموظفين.

ledger-unanswered = ما لا يجيب عنه القرار
ledger-unanswered-choice = { $label }: عدد من اختاروا ذلك { $people }، ولا يجيب عنه أي قرار.
ledger-unanswered-chosen = { $label }: لا يجيب عنه أي قرار. ولا نعرض عدد من اختاروه.
ledger-unanswered-theme = { $label }: عدد من كتبوا عن ذلك { $people }، ولا يجيب عنه أي قرار.
ledger-unanswered-written = { $label }: لا يجيب عنه أي قرار. ولا نعرض عدد من كتبوا عنه.
ledger-unanswered-rest = كل ما قيل غير ذلك ولم يُجَب عنه.
