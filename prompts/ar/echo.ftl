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
closing-few = انتهى وقت الإجابة عن «{ $title }». أجاب عدد قليل فقط، لذلك لا أعرض أرقاما، لكن كل إجابة تُقرأ.
closing-next = القرار بيد { $decider }، وموعده { $on }. وقبل نهاية يوم { $answerBy } أخبرك إلى أين وصلت إجابتك.
counts-too-few = أقل من خمسة أشخاص قالوا شيئا هنا، لذلك لا أعرض أرقاما.
count-choice = { $label }: { $people }
count-first = { $label }: في المرتبة الأولى عند { $people }
count-first-ranked = { $label }: في المرتبة الأولى عند { $people }، ومتوسط المرتبة { $rank }
count-few = { $label }: عدد صغير لا نعرضه
count-scale = المتوسط { $average } من { $to }، من إجابات { $people ->
    [one] شخص واحد
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
 }
count-statements = كتب { $people ->
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
 } { $statements ->
    [one] رسالة واحدة
    [two] رسالتين
    [few] { $statements } رسائل
   *[other] { $statements } رسالة
 }

echo-intro = وصلتني إجابتك عن «{ $title }» في { $answered }. وهذا ما حدث بعدها.
echo-you-wrote = كلماتك:
echo-you-chose = اختيارك:
echo-you-put-first = وضعت في المرتبة الأولى:
echo-you-said = إجابتك:
echo-you-also-said = ومن إجابتك أيضا:
alike-few = عدد قليل فقط قال الشيء نفسه، ورأيكم محسوب.
alike-choice = اختار الشيء نفسه { $others ->
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $others } أشخاص آخرين
    [many] { $others } شخصا آخر
   *[other] { $others } شخص آخر
 }.
alike-several = اختار عدة أشخاص آخرين الشيء نفسه.
alike-theme = قال { $others ->
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $others } أشخاص آخرين
    [many] { $others } شخصا آخر
   *[other] { $others } شخص آخر
 } كلاما قريبا من كلامك ({ $theme }).
verdict-adopted = الجواب نعم
verdict-in-part = الجواب نعم، لكن في جزء فقط
verdict-not-adopted = الجواب لا
verdict-postponed = الأمر مؤجل
verdict-passed-on = انتقل الأمر إلى جهة أخرى
echo-why = السبب: { $why }
echo-next = ما يحدث الآن: { $next }
echo-no-part = القرار لا يتناول ما قلته في إجابتك. لكن إجابتك وصلت إلى { $host } وقُرئت، وتبقى محفوظة.
echo-decided-by = صاحب القرار: { $name }، { $title }، في { $on }.
echo-milestone = الوعد، قبل نهاية يوم { $dueOn }: { $what }
echo-milestones-told = سأخبرك عندما يتحقق، وسأخبرك أيضا إذا لم يتحقق.
heard-question = سؤال أخير: هل شعرت أن صوتك مسموع؟
button-heard-yes = نعم
button-heard-partly = إلى حد ما
button-heard-no = لا
button-ledger = عرض كل شيء
heard-yes = شكرا لك. لهذا أنا هنا.
heard-partly = شكرا على قول ذلك. رأيك محسوب، من دون اسمك.
heard-no = شكرا على صراحتك. رأيك محسوب، من دون اسمك.

milestone-intro = هناك خبر جديد عن «{ $title }». في { $answered } كانت إجابتك:
milestone-done = تحقق الوعد
milestone-delayed = تأخر الوعد
milestone-dropped = لن يتحقق الوعد
milestone-new-date = الموعد الجديد هو { $dueOn }. سأعود إليك بالخبر.

withdrawn = سُحب السؤال «{ $title }». لن يصدر فيه قرار هذه المرة.
withdrawn-end = شكرا على إجابتك في كل الأحوال. كلامك وصل إلى { $host }.
