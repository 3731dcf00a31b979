# السؤال والإجابة، ثم التأكيد بأن الإجابة وصلت.

reason-shared = وصلك هذا لأنك اخترت { $names }.
reason-everyone = وصلك هذا لأنك وافقت على أن نسألك عن المدينة.
reason-drawn = وصلك هذا لأن القرعة وقعت عليك من بين كل من وافقوا.
reason-drawn-shared = وصلك هذا لأنك اخترت { $names }، ووقعت القرعة عليك.
reason-wrote = وصلك هذا لأنك كتبت عن «{ $about }» عندما سألنا عن «{ $title }».
reason-idea = وصلك هذا لأنك كتبت عن «{ $about }» في فكرتك رقم { $number }.
reason-answered = وصلك هذا لأنك أجبت عن «{ $title }».
reason-and-shared = واخترت أيضا { $names }.
reason-and-drawn = ومن بين كل من يعنيهم الأمر، وقعت القرعة عليك.
reason-own = وصلك هذا لأنك فتحت السؤال بنفسك.
invitation = رأيك يهم { $host }، { $title }. { $questions ->
    [one] هناك سؤال واحد
    [two] هناك سؤالان
    [few] هناك { $questions } أسئلة
    [many] هناك { $questions } سؤالا
   *[other] هناك { $questions } سؤال
 }، والإجابة مفتوحة حتى { $closes }. ويمكنك أن تعرف النتيجة قبل نهاية يوم { $answerBy }.
reminder = ما زالت الإجابة عن «{ $title }» مفتوحة، حتى { $closes }. تأخذ أقل من دقيقة، وهذا هو التذكير الوحيد.

question-place = السؤال { $number } من { $of }
how-open = يمكنك الكتابة هنا مباشرة، بكلماتك.
how-open-shown = يمكنك الكتابة هنا مباشرة، بكلماتك. وقد يقرؤها غيرك ممن يجيبون، من دون اسمك.
how-open-travels = يمكنك الكتابة هنا مباشرة، بكلماتك. وقد يقرؤها غيرك ممن يجيبون ويقولون هل يوافقون. وبعد أن يقرأها إنسان قد تظهر أيضًا في صفحة المدينة العامة. ومن دون اسمك دائمًا.
how-choices = يمكن اختيار أكثر من واحد. ضغطة ثانية تلغي الاختيار.
how-choices-max = يمكنك اختيار { $max ->
    [one] خيار واحد
    [two] خيارين
    [few] { $max } خيارات
    [many] { $max } خيارا
   *[other] { $max } خيار
 } على الأكثر. ضغطة ثانية تلغي الاختيار.
how-scale = { $from } يعني { $low }، و{ $to } يعني { $high }.
how-ranking = اضغط على ما تضعه أولا، ثم التالي، وهكذا. يمكنك التوقف متى شئت.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = الضغط مرة ثانية على شيء اخترته يزيله من القائمة.
ranking-rewrite = لتغيير الترتيب يمكنك كتابته، مثلا: { $example }.
ranking-order = ترتيبك:
ranking-first-place = المرتبة 1: { $question }
ranking-place = المرتبة { $place }
button-done = انتهيت
button-next = التالي
button-send = إرسال
button-skip = تخطي
button-why = لماذا أنا؟
button-stop = توقف
button-not-this = ليس هذا السؤال
button-answer = الإجابة الآن
button-rewrite = كتابة من جديد
button-change = تعديل
button-change-named = تعديل: { $title }

too-many-choices = يمكنك اختيار { $max ->
    [one] خيار واحد
    [two] خيارين
    [few] { $max } خيارات
    [many] { $max } خيارا
   *[other] { $max } خيار
 } على الأكثر. لإلغاء اختيار، يكفي الضغط عليه.
statement-more = شكرا لك، وصلتني. يمكنك كتابة المزيد، أو الضغط على «التالي».
statement-added = شكرا لك، أضفتها.
statement-known = هذه عندي من قبل، كلمة بكلمة.
statements-full = عندي منك { $max ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $max } رسائل
   *[other] { $max } رسالة
 } عن هذا، ولا مكان للمزيد. يمكنك كتابة كل شيء من جديد في رسالة واحدة.
rewrite-how = يمكنك كتابتها من جديد، وسأضعها مكان النص السابق.
change-which = أي إجابة نعدل؟
change-how = الاختيار الجديد يأخذ مكان القديم. ولا يتغير شيء قبل ذلك.
answer-changed = تغيرت. الإجابة الجديدة هي المحسوبة.
declined = لا بأس، نترك هذا. لن أسألك عنه مرة أخرى.
already-answered = وصلت إجابتك، وهي محسوبة. لرؤيتها أو تعديلها، تكفي كتابة «إجاباتي».
slip-choice = لم أجد ذلك بين الخيارات. يمكنك الضغط على واحد منها، أو كتابة رقمه.
slip-open = لم أستطع أن أفهم ذلك كإجابة. هل يمكنك كتابتها في بضع كلمات؟
slip-ranking = لم أجد هذا بين الخيارات. يمكنك كتابة الأرقام أو الأسماء بالترتيب الذي تريده، مثلا: { $example }.
slip-ranking-twice = كُتب «{ $label }» مرتين. يكفي كتابة كل شيء مرة واحدة، والأول أولا، مثلا: { $example }.
slip-last = لنترك هذا الآن. زر «الإجابة الآن» موجود متى أردت. ولمعرفة ما أستطيع فعله، تكفي كتابة «مساعدة».
not-open-yet = لم تُفتح الإجابة عن «{ $title }» بعد. موعد الفتح: { $opens }.
drawn-only = «{ $title }» سؤال لأشخاص تختارهم القرعة، حتى تعبر الإجابات عن الجميع. لم تقع القرعة عليك هذه المرة.

receipt = شكرا لك! إجابتك عن «{ $title }» هي الإجابة رقم { $number }. وهي الآن عند { $host } للقراءة.
receipt-put-first = وضعت «{ $first }» في المرتبة الأولى.
receipt-promise = القرار بيد { $decider }. وقبل نهاية يوم { $answerBy } أخبرك إلى أين وصلت إجابتك، حتى لو كان الجواب لا.
receipt-promise-asks = القرار بيد { $decider }. والجواب موعود قبل نهاية يوم { $answerBy }، حتى لو كان لا.
receipt-add = إذا خطر لك شيء آخر، يمكنك كتابته هنا.

# لماذا سألنا، وما إجاباتك.
why-nothing = لم أسألك عن شيء بعد. عندما أسألك، أقول لك السبب، وتكفي كتابة «لماذا» لمعرفة ما يمكن تغييره.
frame-why = لماذا نسأل: { $why }
frame-open = ما يمكن تغييره: { $open }
frame-settled = ما تقرر من قبل: { $settled }
frame-decider = القرار بيد: { $decider }، في { $on }.
frame-host = من يسأل: { $name }، { $title }. ويمكنك أن تعرف النتيجة قبل نهاية يوم { $answerBy }.
corrected = صُحِّح في { $on }: كان «{ $was }» وصار «{ $is }».
stage-draft = لم نسأل بعد.
stage-scheduled = لم نسأل بعد.
stage-open = الإجابة مفتوحة حتى { $closes }.
stage-closed = انتهى وقت الإجابة. نقرأ الإجابات الآن، وموعد القرار { $decision }. والجواب موعود قبل نهاية يوم { $answerBy }.
stage-answered = صدر القرار.
stage-archived = انتهى الأمر.
stage-withdrawn = سُحب السؤال.
answers-intro = هذه إجاباتك:
answers-none = لا توجد لك إجابات محفوظة.
listed = { $names }
scale-said = { $value } من { $to }
