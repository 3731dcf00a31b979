# السجل المفتوح: الصفحات التي يرى فيها الجميع ما سألنا عنه، وما وعدنا به، وما تحقق منه.

ledger-name = السجل المفتوح
ledger-title = عن ماذا سألنا، وماذا نتج عن ذلك
ledger-intro = هنا كل ما سُئل الناس عنه باسم { $sender }: ما قاله الناس، وما تقرر، وهل وفينا بكلمتنا. حتى عندما كان الجواب لا.
ledger-skip = إلى المحتوى
ledger-languages = اللغة
ledger-back = كل ما سألنا عنه
ledger-counts = الوعود بالأرقام
# العدد نفسه يُكتب بجانب هذه الكلمات.
ledger-count-kept = { $count ->
    [one] وعد وفينا به
    [two] وعدان وفينا بهما
   *[other] وعود وفينا بها
 }
ledger-count-kept-late = منها { $late } بعد الموعد
ledger-count-open = { $count ->
    [one] وعد نعمل عليه
    [two] وعدان نعمل عليهما
   *[other] وعود نعمل عليها
 }
ledger-count-overdue = { $count ->
    [one] وعد تأخرنا فيه
    [two] وعدان تأخرنا فيهما
   *[other] وعود تأخرنا فيها
 }
ledger-overdue = وعود تأخرنا فيها
ledger-overdue-none = لسنا متأخرين الآن في شيء وعدنا به.
ledger-overdue-answer = الجواب لمن شاركوا
ledger-days-late = { $days ->
    [one] تأخير يوم واحد
    [two] تأخير يومين
    [few] تأخير { $days } أيام
    [many] تأخير { $days } يوما
   *[other] تأخير { $days } يوم
 }
ledger-promised-by = الوعد كان قبل نهاية يوم { $on }.
ledger-owed-by = الجواب مطلوب من { $host }، { $title }.
ledger-late = متأخر
ledger-late-why = لماذا تأخرنا
ledger-open = مفتوح الآن
ledger-under-way = نعمل عليه
ledger-finished = انتهى
ledger-none = لم نسأل عن شيء بعد. عندما نسأل، يظهر ذلك هنا.
ledger-closes = يمكنك الإجابة حتى { $closes }.
ledger-answer-by = الجواب قبل نهاية يوم { $on }.
ledger-next-promise = الوعد التالي موعده { $on }.
ledger-decided-on = صدر القرار في { $on }.
ledger-opened-on = سألنا في { $on }.
ledger-turnout = عدد من سألناهم: { $asked }، وعدد من أجابوا: { $answered }.
ledger-few = أقل من خمسة
ledger-least = { $people } على الأقل
ledger-least-above = على الأقل

ledger-steps = أين وصلنا
ledger-step-asked = سألنا
ledger-step-reading = نقرأ الإجابات
ledger-step-deciding = ننتظر القرار
ledger-step-decided = صدر القرار
ledger-step-doing = نعمل عليه
ledger-step-done = تحقق
ledger-step-past = (مضى)
ledger-step-now = (نحن هنا)
ledger-step-ahead = (ليس بعد)
ledger-withdrawn = سُحب السؤال
ledger-withdrawn-on = سُحب السؤال في { $on }

ledger-frame = عن ماذا نسأل
ledger-frame-why = لماذا نسأل
ledger-frame-open = ما يمكنك المشاركة في تغييره
ledger-frame-settled = ما تقرر من قبل
ledger-frame-decider = من يقرر
ledger-frame-decision = موعد القرار
ledger-frame-host = من يسأل
ledger-frame-departments = من أين يأتي السؤال
ledger-day = { $on }

ledger-audience = من نسأل
ledger-ideas = أفكار أرسلها الناس من أنفسهم
ledger-ideas-intro = نعد كل من يرسل فكرة بأن يصله الرد خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
 }. هنا أرقام فقط. أما ما كتبه الناس فيبقى بينهم وبين المدينة.
ledger-ideas-row = وصلت: { $received }. وصلها الرد: { $answered }. تنتظر: { $waiting }.
ledger-ideas-overdue = تأخر الرد: { $overdue }
ledger-rule-everyone = القاعدة: كل من وافق على أن نسأله.
ledger-rule = القاعدة: كل من وافق على أن نسأله، وينطبق عليه ما يلي:
ledger-rule-topics = يتابع واحدا على الأقل من هذه المواضيع: { $names }، أو لم يختر مواضيع
ledger-rule-places = يسكن أو يقضي وقته في واحد من هذه الأماكن: { $names }
ledger-rule-roles = هو واحد على الأقل من هؤلاء: { $names }
ledger-rule-interest = كتب إلى المدينة عن واحد على الأقل من هذه، أو أجاب عن استطلاع بهذا الاسم: { $words }
ledger-draw = من بينهم اختارت القرعة عددا لا يزيد على { $size }، حتى لا تعبر الإجابات عن الأسرع وحدهم.
ledger-draw-place = لكل مكان حصته من القرعة، بحسب عدد من يمكن اختيارهم فيه.
ledger-draw-role = للآباء والأمهات حصة من القرعة، ولمن يتنقلون إلى عملهم حصة، ولكل الباقين حصة، بحسب عدد من يمكن اختيارهم من كل فئة.
ledger-draw-both = لكل مكان، ولكل فئة من الناس، حصة من القرعة، بحسب عدد من يمكن اختيارهم.
ledger-draw-how = كيف جرت القرعة
ledger-draw-steps = لكل شخص رقم. وورقة القرعة هي ناتج SHA-256 للبذرة وبعدها نقطتان ثم الرقم، وأصغر الأوراق هي التي تفوز. والبذرة نفسها تعطي القرعة نفسها في كل مرة، وهكذا يمكن التأكد منها.
ledger-draw-steps-keyed = لكل شخص رقم. وتحسب ورقة القرعة من البذرة والرقم بمفتاح لا تملكه إلا البلدية (HMAC-SHA-256)، وأصغر الأوراق هي التي تفوز. وبصمة المفتاح منشورة هنا حتى لا تستطيع البلدية تبديله. والبذرة والمفتاح يعطيان القرعة نفسها في كل مرة. ومن دون المفتاح لا يعرف أحد لمن هذه الورقة.
ledger-draw-key = بصمة المفتاح
ledger-draw-seed = البذرة
ledger-draw-made = اختارت القرعة { $drawn } من { $people }.
ledger-draw-made-least = اختارت القرعة { $drawn } من { $people } على الأقل.
ledger-draw-kept = حُفظت بصمة لكل أوراق القرعة، وبصمة أخرى للأوراق الفائزة. لو تغيرت القائمة بعد ذلك، لما طابقت البصمتين.
ledger-draw-list = كل أوراق القرعة
ledger-draw-won = الأوراق الفائزة
ledger-join = يمكن لغيرهم أن يجيبوا أيضا، من رابط أو منشور أو ملصق. وهم محسوبون هنا.
ledger-asked = عدد من سألناهم
ledger-answered = عدد من أجابوا

ledger-said = ما قاله الناس
ledger-said-later = تظهر الإجابات عندما ينتهي الوقت، { $closes }. هكذا لا يتأثر أحد بما قاله غيره.
ledger-question = السؤال { $number }
ledger-people = { $people ->
    [zero] لم يُجب أحد عن هذا السؤال
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $people } أشخاص
    [many] أجاب { $people } شخصا
   *[other] أجاب { $people } شخص
 }
ledger-people-least = عدد من أجابوا { $people } على الأقل
ledger-people-few = أجاب أقل من خمسة
ledger-answer = الإجابة
ledger-number = العدد
ledger-hidden = غير معروض
ledger-average = المتوسط { $average } من { $to }
ledger-ranking = هنا رتّب الناس الخيارات. العدد هو من وضع الخيار في المرتبة الأولى.
ledger-mean-rank = متوسط المرتبة { $rank }
ledger-words = هنا كتب الناس بكلماتهم. وما كتبه شخص وحده لا نعرضه.
ledger-words-waiting = هنا كتب الناس بكلماتهم. وما كتبه شخص وحده لا نعرضه. أما ما كتب عنه عدة أشخاص فيأتي مع القرار.
ledger-themes = ما كتب عنه عدة أشخاص
ledger-theme = الموضوع
ledger-heard = هل شعر الناس أن صوتهم مسموع؟
ledger-heard-how = كل من وصله الجواب استطاع أن يقول ذلك بضغطة واحدة.

ledger-decision = ما تقرر
ledger-decision-waiting = لم يصدر القرار بعد.
ledger-decision-when = موعد القرار { $on }، وكل من يجيب يمكنه أن يعرف الخبر قبل نهاية يوم { $answerBy }.
ledger-for-everyone = للجميع
ledger-for-choice = لمن اختار «{ $label }»
ledger-for-theme = لمن كتب عن «{ $label }»
ledger-why = السبب
ledger-next = ما يحدث الآن

ledger-promises = بماذا وعدنا
ledger-promise-answer = من أجاب ويريد أن يعرف تصله النتيجة
ledger-state-open = قبل نهاية يوم { $on }
ledger-state-overdue = متأخر: كان الوعد قبل نهاية يوم { $on }
ledger-state-kept = وفينا به في { $on }
ledger-state-dropped = تراجعنا عنه في { $on }
ledger-state-withdrawn = لم يعد قائما منذ { $on }
ledger-first-promised = كان الموعد الأول { $on }.
ledger-kept-late = { $days ->
    [one] بتأخير يوم واحد عن الموعد الأول.
    [two] بتأخير يومين عن الموعد الأول.
    [few] بتأخير { $days } أيام عن الموعد الأول.
    [many] بتأخير { $days } يوما عن الموعد الأول.
   *[other] بتأخير { $days } يوم عن الموعد الأول.
 }
ledger-delayed = تأجل في { $on } إلى { $dueOn }
ledger-done = تحقق في { $on }
ledger-dropped = تراجعنا عنه في { $on }

ledger-small = لا نعرض أعدادا عن أربعة أشخاص أو أقل، حتى لا يُعرف أحد. ولا نعرض أعدادا قد تكشفها. وما دامت الإجابات تصل، أو كان العدد سيكشف قلة لم تُجب، نكتب «على الأقل». وما كتبه إنسان لا يظهر هنا إلا إذا قيل ذلك عند السؤال وقرأه شخص يعمل للمدينة.
ledger-follow = للمتابعة
ledger-feed = الأخبار من هنا (Atom)
ledger-data = كل شيء كبيانات (JSON)
ledger-privacy = الخصوصية: { $contact }
ledger-made = كما كان الحال في { $on }.
ledger-missing = هذه الصفحة غير موجودة
ledger-missing-how = ربما في العنوان خطأ، أو أننا لم نسأل عن ذلك بعد.

ledger-feed-opened = نسأل: { $title }
ledger-feed-decided = صدر القرار: { $title }
ledger-feed-withdrawn = سُحب السؤال: { $title }
ledger-feed-done = تحقق: { $what } ({ $title })
ledger-feed-delayed = تأجل: { $what } ({ $title })
ledger-feed-dropped = تراجعنا عنه: { $what } ({ $title })
ledger-feed-overdue = متأخر: { $what } ({ $title })
ledger-feed-overdue-body = الوعد كان قبل نهاية يوم { $on }. الجواب مطلوب من { $host }، { $role }.

# The seal of the record of what the city's side did.
ledger-seal = هل يمكن إعادة كتابة السجل؟
ledger-seal-why = كل ما يفعله موظفو المدينة هنا يُكتب: من سأل ومن أغلق ومن أجاب ومتى. وعند انتهاء اليوم يُختم كل ذلك بختم. وإذا تغيّر سطر بعد ذلك لم يعد الختم مطابقا.
ledger-seal-of = ختم { $on }، وفي السجل { $acts } { $acts ->
    [one] عمل
   *[other] أعمال
 }:
ledger-seal-how = يمكنك الاحتفاظ به، ويمكنك دائما أن تطلب من المدينة أن تثبت أنه ما زال مطابقا.
ledger-feed-seal = ختم السجل ليوم { $on }
ledger-seal-renewed = في { $on } حصل السجل على أختام جديدة. كانت الأختام القديمة مرتبطة بالحسابات التي يكتب منها موظفو المدينة، ولا يجوز أن يتمكن أحد من تخمينها. لذلك لم تعد الأختام السابقة لذلك اليوم مطابقة. أما ما جرى ومتى جرى فباق كما هو.
ledger-feed-renewed = أختام جديدة للسجل منذ { $on }
