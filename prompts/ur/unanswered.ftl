# فیصلے میں جس کا جواب نہیں، عوامی صفحے پر اور عملے کے خلاصے میں۔

ledger-unanswered = فیصلے میں جس کا جواب نہیں
ledger-unanswered-choice = { $label }: { $people } لوگوں نے یہ چنا، اور فیصلے میں اس کا جواب نہیں ہے۔
ledger-unanswered-chosen = { $label }: فیصلے میں اس کا جواب نہیں ہے۔ کتنے لوگوں نے اسے چنا، یہ نہیں دکھایا جاتا۔
ledger-unanswered-theme = { $label }: { $people } لوگوں نے اس بارے میں لکھا، اور فیصلے میں اس کا جواب نہیں ہے۔
ledger-unanswered-written = { $label }: فیصلے میں اس کا جواب نہیں ہے۔ کتنے لوگوں نے اس بارے میں لکھا، یہ نہیں دکھایا جاتا۔
ledger-unanswered-rest = باقی سب جو کہا گیا اور جس کا جواب نہیں ہے۔
