# راستے کی خبریں، درست کیے گئے فیصلے، لوگوں نے کیا کہا اور کیا نتیجہ نکلا، اور جو ان سے چھوٹ گیا۔

news-title = ”{ $title }“ کے بارے میں خبر
news-on = یہ { $on } کو ہوا۔
news-because = یہ آپ کو اس لیے ملا کہ آپ نے جواب دیا اور نتیجہ سننے پر ہاں کہی۔
button-news-link = اور پڑھیں
button-news-mute = اس کی خبر نہ دیں
button-news-hear = پھر خبر دیں
news-muted = ٹھیک ہے۔ ”{ $title }“ کے بارے میں راستے کی خبریں اب نہیں آئیں گی۔ جو فیصلہ ہو وہ میں پھر بھی بتاؤں گا، اور یہ بھی کہ اگر ہم سے دیر ہو جائے۔
news-heard-again = ٹھیک ہے۔ ”{ $title }“ کے بارے میں راستے کی خبریں پھر آئیں گی۔

# جو وعدہ ہوا تھا، وہ اب کہاں ہے۔
present-done = ہو گیا: { $what }
present-delayed = دیر ہو گئی، اب { $dueOn } تک کا وعدہ ہے: { $what }
present-dropped = یہ نہیں ہوگا: { $what }
present-changed = فیصلے کے بعد کچھ بدل گیا ہے:
memory-since-decided = فیصلہ ہوا تھا: { $decision }

# درست کیا گیا فیصلہ۔
correction-intro = ہم نے ”{ $title }“ کے بارے میں آپ کو جو لکھا تھا، اس میں کچھ درست کیا ہے۔ آپ کا جواب تھا:
correction-why = درست کیوں کیا گیا: { $why }
correction-was = پہلے ہم نے لکھا تھا: { $verdict }۔ { $decision }
correction-is = اب یہ ہے:
correction-gone = وہ اب نہیں ہے۔
post-correction = ہم نے ”{ $title }“ کا فیصلہ درست کیا ہے۔

# میرے جواب۔
answers-decided = { $verdict }: { $decision }
answers-no-part = فیصلہ اس بارے میں نہیں جو آپ نے لکھا۔
answers-no-part-rest = آپ نے باقی جو کہا، فیصلہ اس بارے میں نہیں۔
answers-for-all = سب کے لیے فیصلہ: { $decision }
answers-news = { $on } کی خبر: { $words }
answers-news-more = { $on } کی خبر: { $words } اور پڑھیں: { $link }
answers-news-muted = آپ نے کہا ہے کہ اس کی راستے کی خبریں نہ دی جائیں۔
answers-not-told = مجھے یقین نہیں کہ یہ بات آپ کو میری طرف سے ملی ہے۔
answers-earlier = اور پہلے:
answers-older = { $number }. { $title }
button-read = نتیجہ دکھائیں
button-read-named = پڑھیں: { $title }
receipt-noted = میں نے لکھ لیا:
receipt-change-how = کچھ درست کرنا ہو تو ”میرے جواب“ لکھیں۔
button-change-noted = درست کریں

# ان کے لیے جو واپس آئیں یا جن کا ارادہ بدلے: اس دوران کیا ہوا۔
welcome-again = واپسی مبارک! آپ کے دیے ہوئے جواب اب بھی گنے جاتے ہیں، اور دوسرے انہیں پھر دیکھ سکتے ہیں۔ سٹاپ کہتے وقت آپ نے آئندہ سننے سے بھی منع کیا تھا، اس لیے میں پھر پوچھتا ہوں۔
missed-some = آپ کی غیر موجودگی میں آپ کے جواب پر کچھ ہوا ہے۔ یہ ابھی پڑھا جا سکتا ہے۔
missed-intro = یہ آپ کو ابھی تک نہیں بتایا گیا:
missed-perhaps = یہ شاید ابھی آپ تک نہیں پہنچا:
missed-outcome = ”{ $title }“ کا فیصلہ ہو گیا ہے۔
missed-news = ”{ $title }“ کے بارے میں خبر ہے۔
missed-none = آپ کو سب بتایا جا چکا ہے۔
button-read-all = سب پڑھیں

# عوامی صفحہ۔
ledger-news = راستے کی خبریں
ledger-news-on = { $on } کو
ledger-corrected = { $on } کو درست کیا گیا
ledger-before = پہلے یہ لکھا تھا
ledger-feed-news = خبر: { $title }
ledger-feed-corrected = فیصلہ درست کیا گیا: { $title }
