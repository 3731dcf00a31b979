# Kararın cevap vermedikleri, herkese açık listede ve çalışanların özetinde.

ledger-unanswered = Kararın cevap vermedikleri
ledger-unanswered-choice = { $label }: { $people } kişi bunu seçti ve karar buna cevap vermiyor.
ledger-unanswered-chosen = { $label }: Karar buna cevap vermiyor. Kaç kişinin seçtiği gösterilmiyor.
ledger-unanswered-theme = { $label }: { $people } kişi bunu yazdı ve karar buna cevap vermiyor.
ledger-unanswered-written = { $label }: Karar buna cevap vermiyor. Kaç kişinin yazdığı gösterilmiyor.
ledger-unanswered-rest = Söylenen ve cevap verilmeyen diğer her şey.
