# پوسٹر جو لائبریری میں لگا ہے۔

poster-scan = اسی ایپ میں جواب دیں جو آپ کے پاس پہلے سے ہے
poster-how = فون کا کیمرا اس خانے کی طرف کریں۔ ایک منٹ سے بھی کم لگتا ہے، اور آپ کا جواب نجی رہتا ہے۔
poster-promise = جو بھی جواب دے، وہ { $answerBy } تک جان سکتا ہے کہ کیا نتیجہ نکلا۔ ”نہیں“ ہوا تب بھی۔
poster-closes = جواب { $closes } تک دیا جا سکتا ہے۔
poster-host = { $name }، { $title }
poster-write = پھر لکھیں: { $words }
poster-more = اور پڑھیں: { $address }
