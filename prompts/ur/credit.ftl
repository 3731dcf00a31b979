# ان کا شکریہ جن کے جواب یا تجویز سے کچھ بدلا۔

started-from-ideas = یہ { $count ->
    [one] تجویز نمبر { $ideas } سے شروع ہوا
   *[other] تجویزوں { $ideas } سے شروع ہوا
 }۔
started-you-idea = آپ سے ایک کام شروع ہوا۔ آپ کی تجویز (نمبر { $number }) اب ایک سوال بن گئی ہے: ”{ $title }“۔
credit-you = یہ کام آپ سے شروع ہوا
credit-number = آپ کے جواب کا نمبر { $numbers } ہے۔ یہ صرف آپ کو نظر آتا ہے کہ وہ آپ کا ہے۔
ledger-credit = { $count ->
    [one] جواب { $numbers } سے کچھ بدلا
   *[other] جوابوں { $numbers } سے کچھ بدلا
 }
