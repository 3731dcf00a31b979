# کھلی کتاب: وہ صفحے جہاں ہر کوئی دیکھ سکتا ہے کہ کیا پوچھا گیا، کیا وعدہ ہوا اور کیا کیا گیا۔

ledger-name = کھلی کتاب
ledger-title = ہم نے کیا پوچھا، اور کیا نتیجہ نکلا
ledger-intro = یہاں وہ سب ہے جو { $sender } کی طرف سے شہر سے پوچھا گیا: لوگوں نے کیا کہا، کیا فیصلہ ہوا، اور کیا ہم نے اپنا وعدہ پورا کیا۔ تب بھی جب فیصلہ ”نہیں“ تھا۔
ledger-skip = مواد پر جائیں
ledger-languages = زبان
ledger-back = جو کچھ ہم نے پوچھا
ledger-counts = وعدے، نمبروں میں
ledger-count-kept = { $count ->
    [one] وعدہ پورا ہوا
   *[other] وعدے پورے ہوئے
 }
ledger-count-kept-late = ان میں سے { $late } دیر سے
ledger-count-open = { $count ->
    [one] وعدہ ابھی جاری ہے
   *[other] وعدے ابھی جاری ہیں
 }
ledger-count-overdue = { $count ->
    [one] وعدے میں دیر ہے
   *[other] وعدوں میں دیر ہے
 }
ledger-overdue = وہ وعدے جن میں ہم سے دیر ہو گئی
ledger-overdue-none = اس وقت ہمارے کسی وعدے میں دیر نہیں۔
ledger-overdue-answer = حصہ لینے والوں کو جواب
ledger-days-late = { $days ->
    [one] ایک دن کی دیر
   *[other] { $days } دن کی دیر
 }
ledger-promised-by = { $on } تک کا وعدہ۔
ledger-owed-by = جواب { $host }، { $title } کے ذمے ہے۔
ledger-late = دیر ہو گئی
ledger-late-why = ہم سے دیر کیوں ہوئی
ledger-open = ابھی کھلا ہے
ledger-under-way = جاری ہے
ledger-finished = مکمل
ledger-none = ابھی تک کچھ نہیں پوچھا گیا۔ جب پوچھا جائے گا تو یہاں ہوگا۔
ledger-closes = جواب { $closes } تک دیا جا سکتا ہے۔
ledger-answer-by = جواب { $on } تک۔
ledger-next-promise = اگلا وعدہ { $on } کا ہے۔
ledger-decided-on = { $on } کو فیصلہ ہوا۔
ledger-opened-on = { $on } کو پوچھا گیا۔
ledger-turnout = جن سے پوچھا گیا: { $asked }۔ جنہوں نے جواب دیا: { $answered }۔
ledger-few = پانچ سے کم
ledger-least = کم از کم { $people }
ledger-least-above = کم از کم

ledger-steps = ہم کہاں ہیں
ledger-step-asked = پوچھا گیا
ledger-step-reading = پڑھا جا رہا ہے
ledger-step-deciding = فیصلہ ہو رہا ہے
ledger-step-decided = فیصلہ ہو گیا
ledger-step-doing = کام ہو رہا ہے
ledger-step-done = ہو گیا
ledger-step-past = (ہو چکا)
ledger-step-now = (ہم یہاں ہیں)
ledger-step-ahead = (ابھی نہیں)
ledger-withdrawn = واپس لیا گیا
ledger-withdrawn-on = { $on } کو واپس لیا گیا

ledger-frame = بات کس بارے میں ہے
ledger-frame-why = ہم کیوں پوچھتے ہیں
ledger-frame-open = کیا بدلنے میں آپ کا حصہ ہو سکتا ہے
ledger-frame-settled = کیا پہلے سے طے ہے
ledger-frame-decider = فیصلہ کس کا ہے
ledger-frame-decision = فیصلے کا دن
ledger-frame-host = کون پوچھ رہا ہے
ledger-frame-departments = کس کی طرف سے
ledger-day = { $on }

ledger-audience = کس سے پوچھا جاتا ہے
ledger-ideas = تجویزیں جو لوگوں نے خود بھیجیں
ledger-ideas-intro = جو بھی تجویز بھیجے، اس سے { $days } دن کے اندر جواب کا وعدہ ہے۔ یہاں صرف نمبر ہیں۔ جو لوگوں نے لکھا، وہ ان کے اور شہر کے درمیان ہے۔
ledger-ideas-row = موصول: { $received }۔ جواب دیا گیا: { $answered }۔ منتظر: { $waiting }۔
ledger-ideas-overdue = دیر ہو گئی: { $overdue }
ledger-rule-everyone = قاعدہ: وہ سب جنہوں نے پوچھے جانے پر ہاں کہی ہے۔
ledger-rule = قاعدہ: وہ سب جنہوں نے پوچھے جانے پر ہاں کہی ہے، اور:
ledger-rule-topics = جنہوں نے ان میں سے کم از کم ایک موضوع چنا: { $names }، یا کوئی موضوع نہیں چنا
ledger-rule-places = جو ان میں سے کم از کم ایک جگہ رہتے ہیں یا آتے جاتے ہیں: { $names }
ledger-rule-roles = جو ان میں سے کم از کم ایک ہیں: { $names }
ledger-rule-interest = جنہوں نے شہر کو ان میں سے کم از کم ایک کے بارے میں لکھا، یا اس نام کے سوالوں کا جواب دیا: { $words }
ledger-draw = ان میں سے زیادہ سے زیادہ { $size } لوگ قرعے سے چنے گئے، تاکہ جواب صرف سب سے تیز لوگوں کی بات نہ ہوں۔
ledger-draw-place = ہر جگہ کو قرعوں میں اس کا حصہ ملا، اس حساب سے کہ وہاں کتنے لوگ چنے جا سکتے تھے۔
ledger-draw-role = والدین، روز سفر کرنے والوں اور باقی سب کو قرعوں میں ان کا حصہ ملا، اس حساب سے کہ ہر قسم کے کتنے لوگ چنے جا سکتے تھے۔
ledger-draw-both = ہر جگہ اور ہر قسم کے لوگوں کو قرعوں میں ان کا حصہ ملا، اس حساب سے کہ کتنے لوگ چنے جا سکتے تھے۔
ledger-draw-how = قرعہ کیسے نکالا گیا
ledger-draw-steps = ہر شخص کا ایک نمبر ہے۔ اس کا قرعہ بیج، دو نقطوں (:) اور نمبر کا SHA-256 ہے، اور سب سے چھوٹے قرعے جیتتے ہیں۔ بیج کے ساتھ قرعہ ہر بار ایک جیسا نکلتا ہے، اس لیے اسے جانچا جا سکتا ہے۔
ledger-draw-steps-keyed = ہر شخص کا ایک نمبر ہے۔ اس کا قرعہ بیج اور نمبر سے ایک ایسی کنجی کے ساتھ بنتا ہے جو صرف بلدیہ کے پاس ہے (HMAC-SHA-256)، اور سب سے چھوٹے قرعے جیتتے ہیں۔ کنجی کا نشان یہاں درج ہے، تاکہ بلدیہ اسے بدل نہ سکے۔ بیج اور کنجی کے ساتھ قرعہ ہر بار ایک جیسا نکلتا ہے۔ کنجی کے بغیر پتا نہیں چل سکتا کہ قرعہ کس کا ہے۔
ledger-draw-key = کنجی کا نشان
ledger-draw-seed = بیج
ledger-draw-made = { $people } میں سے { $drawn } لوگ چنے گئے۔
ledger-draw-made-least = کم از کم { $people } میں سے { $drawn } لوگ چنے گئے۔
ledger-draw-kept = سب کے قرعوں کا ایک نشان محفوظ ہے، اور جیتنے والے قرعوں کا ایک۔ اگر کوئی بعد میں فہرست بدلتا تو وہ میل نہ کھاتے۔
ledger-draw-list = سب قرعے
ledger-draw-won = جیتنے والے قرعے
ledger-join = دوسرے لوگ بھی لنک، پوسٹ یا پوسٹر سے جواب دے سکتے ہیں۔ وہ یہاں گنے گئے ہیں۔
ledger-asked = سے پوچھا گیا
ledger-answered = نے جواب دیا

ledger-said = لوگوں نے کیا کہا
ledger-said-later = جواب بند ہونے پر دکھائے جائیں گے: { $closes }۔ یوں کسی پر دوسروں کی بات کا اثر نہیں پڑتا۔
ledger-question = سوال { $number }
ledger-people = { $people ->
    [0] اس کا جواب کسی نے نہیں دیا
    [one] 1 شخص نے جواب دیا
   *[other] { $people } لوگوں نے جواب دیا
 }
ledger-people-least = کم از کم { $people } لوگوں نے جواب دیا
ledger-people-few = پانچ سے کم لوگوں نے جواب دیا
ledger-answer = جواب
ledger-number = تعداد
ledger-hidden = نہیں دکھایا جاتا
ledger-average = اوسط { $to } میں سے { $average }
ledger-ranking = لوگوں نے چیزوں کو ترتیب دی۔ نمبر بتاتا ہے کہ کتنے لوگوں نے اسے پہلے رکھا۔
ledger-mean-rank = اوسط درجہ { $rank }
ledger-words = یہاں لوگوں نے اپنے الفاظ میں لکھا۔ کسی ایک شخص نے کیا لکھا، یہ نہیں دکھایا جاتا۔
ledger-words-waiting = یہاں لوگوں نے اپنے الفاظ میں لکھا۔ کسی ایک شخص نے کیا لکھا، یہ نہیں دکھایا جاتا۔ جس بارے میں کئی لوگوں نے لکھا، وہ فیصلے کے ساتھ آئے گا۔
ledger-themes = کئی لوگوں نے کس بارے میں لکھا
ledger-theme = موضوع
ledger-heard = کیا لوگوں کو لگا کہ ان کی بات سنی گئی؟
ledger-heard-how = جسے بھی جواب ملا، وہ ایک بٹن دبا کر یہ بتا سکتا تھا۔

ledger-decision = کیا فیصلہ ہوا
ledger-decision-waiting = ابھی تک فیصلہ نہیں ہوا۔
ledger-decision-when = فیصلہ { $on } کو ہوگا، اور جو بھی جواب دے، وہ { $answerBy } تک جان سکتا ہے۔
ledger-for-everyone = سب کے لیے
ledger-for-choice = ان کے لیے جنہوں نے ”{ $label }“ چنا
ledger-for-theme = ان کے لیے جنہوں نے ”{ $label }“ کے بارے میں لکھا
ledger-why = کیوں
ledger-next = اب کیا ہوگا

ledger-promises = ہم نے کیا وعدہ کیا ہے
ledger-promise-answer = جنہوں نے جواب دیا اور سننا چاہیں، انہیں بتایا جائے گا کہ کیا نتیجہ نکلا
ledger-state-open = { $on } تک
ledger-state-overdue = دیر ہو گئی: { $on } تک کا وعدہ تھا
ledger-state-kept = { $on } کو پورا ہوا
ledger-state-dropped = { $on } کو چھوڑ دیا گیا
ledger-state-withdrawn = { $on } کو ختم ہو گیا
ledger-first-promised = پہلا وعدہ { $on } کا تھا۔
ledger-kept-late = { $days ->
    [one] پہلے وعدے سے ایک دن بعد۔
   *[other] پہلے وعدے سے { $days } دن بعد۔
 }
ledger-delayed = { $on } کو آگے بڑھا کر { $dueOn } کر دیا گیا
ledger-done = { $on } کو ہو گیا
ledger-dropped = { $on } کو چھوڑ دیا گیا

ledger-small = ایک سے چار لوگوں کے نمبر نہیں دکھائے جاتے، تاکہ کوئی پہچانا نہ جائے۔ وہ نمبر بھی نہیں جن سے ان کا پتا چل سکے۔ جب تک جواب آ رہے ہوں، اور جہاں کوئی نمبر ان تھوڑے لوگوں کا پتا دے دے جنہوں نے کچھ نہیں کہا، وہاں ہم ”کم از کم“ لکھتے ہیں۔ کسی شخص کی لکھی ہوئی بات یہاں صرف تب ہے جب سوال کے ساتھ یہ بتا دیا گیا تھا، اور شہر کے لیے کام کرنے والے کسی انسان نے اسے پڑھ لیا ہے۔
ledger-follow = خبر رکھیں
ledger-feed = یہاں کی خبریں (Atom)
ledger-data = سب کچھ ڈیٹا کی صورت میں (JSON)
ledger-privacy = نجی معلومات: ⁦{ $contact }⁩
ledger-made = { $on } کو صورت یہ تھی۔
ledger-missing = ایسا کوئی صفحہ نہیں
ledger-missing-how = شاید پتا غلط لکھا گیا ہے، یا اس بارے میں ابھی پوچھا نہیں گیا۔

ledger-feed-opened = ہم پوچھتے ہیں: { $title }
ledger-feed-decided = فیصلہ ہوا: { $title }
ledger-feed-withdrawn = واپس لیا گیا: { $title }
ledger-feed-done = ہو گیا: { $what } ({ $title })
ledger-feed-delayed = آگے بڑھا دیا گیا: { $what } ({ $title })
ledger-feed-dropped = چھوڑ دیا گیا: { $what } ({ $title })
ledger-feed-overdue = دیر ہو گئی: { $what } ({ $title })
ledger-feed-overdue-body = { $on } تک کا وعدہ تھا۔ جواب { $host }، { $role } کے ذمے ہے۔

# شہر والوں نے جو کیا، اس کے ریکارڈ کی مہر۔
ledger-seal = کیا ریکارڈ بدلا جا سکتا ہے؟
ledger-seal-why = بلدیہ کے لوگ یہاں جو کچھ کرتے ہیں، سب لکھا جاتا ہے: کس نے پوچھا، کس نے بند کیا، کس نے جواب دیا، اور کب۔ دن ختم ہونے پر اس سب پر مہر لگتی ہے۔ اگر بعد میں کوئی سطر بدلی جائے تو مہر میل نہیں کھاتی۔
ledger-seal-of = { $on } کی مہر، { $acts ->
    [one] ایک کام پر
   *[other] { $acts } کاموں پر
 }:
ledger-seal-how = چاہیں تو اسے محفوظ کر لیں۔ بلدیہ سے کسی بھی وقت کہا جا سکتا ہے کہ دکھائے کہ یہ اب بھی میل کھاتی ہے۔
ledger-feed-seal = ریکارڈ کی { $on } کی مہر
ledger-seal-renewed = { $on } کو ریکارڈ پر نئی مہریں لگیں۔ پرانی مہریں ان اکاؤنٹوں سے جڑی تھیں جن سے بلدیہ کے لوگ لکھتے ہیں، اور ان کا اندازہ کسی کو نہیں ہونا چاہیے۔ اس لیے اس دن سے پہلے کی مہریں اب میل نہیں کھاتیں۔ کیا کیا گیا اور کب، یہ پہلے کی طرح وہاں لکھا ہے۔
ledger-feed-renewed = { $on } سے ریکارڈ پر نئی مہریں ہیں
