# ایک آزمائش: پہلے، دوران اور بعد میں ایک ہی بات پوچھی جاتی ہے، اور ایک دن حساب لگایا جاتا ہے۔

tryout-before = یہ ایک آزمائش ہے۔ ہم یہی بات { $rounds ->
    [2] دو بار پوچھیں گے: اب اور پھر بعد میں
   *[other] تین بار پوچھیں گے: اب، اس دوران اور بعد میں
 }۔ { $stock } کو ہم حساب لگائیں گے۔
tryout-during = آزمائش جاری ہے۔ ہم وہی پوچھتے ہیں جو شروع ہونے سے پہلے پوچھا تھا، یہ دیکھنے کے لیے کہ کچھ بدلا یا نہیں۔ { $stock } کو ہم حساب لگائیں گے۔
tryout-after = اب ہم وہی بات آخری بار پوچھتے ہیں، یہ دیکھنے کے لیے کہ آزمائش سے کچھ بدلا یا نہیں۔ { $stock } کو ہم حساب لگائیں گے۔
tryout-between = ”{ $title }“ ایک آزمائش ہے، اور ابھی کچھ نہیں پوچھا جا رہا۔ ہم پھر پوچھیں گے: { $from }۔
tryout-again = یہ ایک آزمائش ہے، اس لیے میں یہی بات پھر پوچھوں گا: { $from }۔
tryout-again-open = یہ ایک آزمائش ہے، اور یہی بات پھر پوچھی جائے گی: { $from }۔ پھر جواب دینا ہو تو اس وقت ”ابھی کھلا ہے“ لکھیں۔
tryout-question-before = آزمائش سے پہلے: { $question }
tryout-question-during = آزمائش کے دوران: { $question }
tryout-question-after = بعد میں: { $question }
tryout-round-before = پہلے
tryout-round-during = دوران
tryout-round-after = بعد میں
tryout-line-average = { $round }: اوسط { $average }، { $people } نے جواب دیا
tryout-line-people = { $round }: { $people } نے جواب دیا
tryout-line-hidden = { $round }: چھپا ہوا
tryout-line-two = { $label }: { $one }، { $two }
tryout-line-three = { $label }: { $one }، { $two }، { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } چھپا ہوا
ledger-frame-tryout = ایک آزمائش
ledger-round = { $round }: { $from } سے { $until } تک
ledger-stock = حساب کا دن
ledger-rounds = پہلے، دوران اور بعد میں
ledger-rounds-hidden = نمبر تب چھپایا جاتا ہے جب وہ پانچ سے کم لوگوں کے بارے میں ہو، یا کسی اور بار کے نمبر کے اتنا قریب ہو کہ فرق پانچ سے کم لوگوں کا ہو۔
ledger-mean = اوسط
