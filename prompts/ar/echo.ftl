# العودة إلى من أجاب: الملخص عند الإغلاق، ثم القرار، ثم الخطوات اللاحقة، وسحب السؤال.
# نقول «قبل نهاية يوم …» لأن الوعد يشمل اليوم نفسه. ونقول الجواب نعم أو لا بوضوح.

closing = انتهى وقت الإجابة عن «{ $title }». { $answered ->
    [zero] لم يُجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $answered } أشخاص
    [many] أجاب { $answered } شخصا
   *[other] أجاب { $answered } شخص
 }. وهذا ما قاله الناس:
closing-least = انتهى وقت الإجابة عن «{ $title }». عدد من أجابوا { $answered } على الأقل. وهذا ما قاله الناس:
closing-few = انتهى وقت الإجابة عن «{ $title }». أجاب عدد قليل فقط، لذلك لا أعرض أرقاما، لكن كل إجابة تُقرأ.
closing-early = انتهى السؤال قبل الموعد الذي ذكرناه، وهو { $closes }. نعتذر عن ذلك.
closing-next = القرار بيد { $decider }، وموعده { $on }. وقبل نهاية يوم { $answerBy } أخبرك إلى أين وصلت إجابتك.
counts-too-few = أقل من خمسة أشخاص قالوا شيئا هنا، لذلك لا أعرض أرقاما.
count-choice = { $label }: { $people }
count-first = { $label }: في المرتبة الأولى عند { $people }
count-first-ranked = { $label }: في المرتبة الأولى عند { $people }، ومتوسط المرتبة { $rank }
count-few = { $label }: لا يُعرض، حتى لا يُعرف القليلون
count-scale = المتوسط { $average } من { $to }، من إجابات { $people ->
    [one] شخص واحد
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
 }
count-steps-few = لا يُعرض، حتى لا يُعرف القليلون
count-statements = كتب { $people ->
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
 } بكلماتهم
count-statements-least = عدد من كتبوا بكلماتهم { $people } على الأقل

echo-intro = وصلتني إجابتك عن «{ $title }» في { $answered }. وهذا ما حدث بعدها.
echo-late = جاء هذا متأخرًا عما وعدنا به: كان الموعد { $first }. نعتذر عن ذلك.
echo-you-wrote = كلماتك:
echo-you-chose = اختيارك:
echo-you-put-first = وضعت في المرتبة الأولى:
alike-few = لا أعرض كم من الآخرين اختاروا هذا، حتى لا يعرف أحد من هم.
alike-few-theme = قرأناه على أنه «{ $theme }».
alike-choice = اختار الشيء نفسه { $others ->
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $others } أشخاص آخرين
    [many] { $others } شخصا آخر
   *[other] { $others } شخص آخر
 }.
alike-theme = قرأناه على أنه «{ $theme }». وكتب عن الأمر نفسه { $others ->
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $others } أشخاص آخرين
    [many] { $others } شخصا آخر
   *[other] { $others } شخص آخر
 }.
echo-same-answer = والجواب نفسه يخص هذا الكلام الذي كتبته أيضا:
echo-unanswered = القرار لا يجيب عن هذا. وقد قرأه { $host }.
echo-unanswered-chosen = القرار لا يجيب عن هذا. وقد رآه { $host }.
echo-unanswered-number = رقمك محسوب.
verdict-adopted = الجواب نعم
verdict-in-part = الجواب نعم لجزء منه
verdict-not-adopted = الجواب لا
verdict-postponed = الأمر مؤجل
verdict-passed-on = انتقل الأمر إلى جهة أخرى
verdict-against-adopted = سيكون الأمر كما أملت
verdict-against-in-part = سيكون جزء منه كما أملت
verdict-against-not-adopted = لا، لن يكون الأمر كما أملت
verdict-against-postponed = لم يُتخذ قرار في هذا بعد
verdict-against-passed-on = أُحيل ما قلته إلى جهة أخرى
verdict-asks-adopted = هذا جواب سؤالك
verdict-asks-in-part = هذا جزء من الجواب
verdict-asks-not-adopted = الجواب لا
verdict-asks-postponed = الجواب مؤجل
verdict-asks-passed-on = أُحيل سؤالك إلى جهة أخرى
verdict-tells-adopted = سيُعمل شيء بشأن هذا
verdict-tells-in-part = سيُعمل شيء بشأن هذا، لكنه لا يحل كل شيء
verdict-tells-not-adopted = لم يغيّر هذا القرار
verdict-tells-postponed = هذا مؤجل
verdict-tells-passed-on = أُحيل هذا إلى جهة أخرى
verdict-everyone-adopted = تقرر للجميع
verdict-everyone-in-part = تقرر للجميع. وهو لا يحل كل شيء
verdict-everyone-not-adopted = تقرر للجميع: لن يحدث ذلك
verdict-everyone-postponed = تقرر للجميع: هذا مؤجل
verdict-everyone-passed-on = تقرر للجميع: أُحيل إلى جهة أخرى
echo-why = السبب: { $why }
echo-next = ما يحدث الآن: { $next }
echo-decided-by = صاحب القرار: { $name }، { $title }، في { $on }.
echo-milestone = الوعد، قبل نهاية يوم { $dueOn }: { $what }
echo-milestones-told = سأخبرك عندما يتحقق، وسأخبرك أيضا إذا لم يتحقق.
heard-question = سؤال أخير: هل شعرت أن صوتك مسموع؟
heard-again-question = هل لي أن أسأل مرة أخرى: هل تشعر بأن صوتك مسموع؟
button-heard-yes = نعم
button-heard-partly = إلى حد ما
button-heard-no = لا
button-ledger = عرض كل شيء
heard-yes = شكرا لك. لهذا أنا هنا.
heard-partly = شكرا على قول ذلك. رأيك محسوب، من دون اسمك.
heard-no = شكرا على صراحتك. رأيك محسوب، من دون اسمك.

milestone-intro = هناك جديد عن إجابتك عن «{ $title }» في { $answered }.
milestone-news = هناك جديد عن «{ $title }»، الذي أجبت عنه في { $answered }.
milestone-done = وعد تم الوفاء به
milestone-delayed = تأخر الوعد
milestone-dropped = لن يتحقق الوعد
milestone-new-date = الموعد الجديد هو { $dueOn }. سأعود إليك بالخبر.

withdrawn = سُحب السؤال «{ $title }». لن يصدر فيه قرار هذه المرة.
withdrawn-end = شكرا على إجابتك في كل الأحوال. كلامك وصل إلى { $host }.
