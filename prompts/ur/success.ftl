# کب کہا جائے گا کہ کام کامیاب رہا: پوچھنے سے پہلے بتایا جاتا ہے، اور بعد میں اس کا نتیجہ۔

frame-success = ہمیں کیسے معلوم ہوگا کہ یہ کامیاب رہا: { $what }
success-goal-average = مقصد یہ ہے کہ ”{ $question }“ پر اوسط کم از کم { $needed } ہو
success-goal-percent = مقصد یہ ہے کہ ”{ $question }“ پر کم از کم { $needed } فیصد لوگ ”{ $choice }“ کہیں
success-measured-average = اوسط { $is } رہی۔ مقصد کم از کم { $needed } تھا۔
success-measured-percent = { $is } فیصد رہا۔ مقصد کم از کم { $needed } فیصد تھا۔
success-reached = یہ کامیاب رہا
success-not-reached = یہ کامیاب نہیں رہا
success-unclear = ہم نہیں کہہ سکتے کہ یہ کامیاب رہا یا نہیں
success-was = پوچھنے سے پہلے ہم نے لکھا تھا کہ ہمیں کیسے معلوم ہوگا کہ یہ کامیاب رہا: ”{ $what }“
ledger-frame-success = ہمیں کیسے معلوم ہوگا کہ یہ کامیاب رہا
