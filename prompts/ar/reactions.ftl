# إبداء الرأي فيما كتبه الآخرون: ثلاث عبارات في كل مرة، أوافق أو لا أوافق أو لا أعرف.

how-agree = تأتي ثلاثًا في كل مرة. قل لكل منها: أوافق أو لا أوافق أو لا أعرف. يمكنك التوقف متى شئت.
slip-agree = اضغط على الزر أو اكتب «اعرض» وسأعرض لك الأولى. يمكنك أن تكتب لكل منها: أوافق أو لا أوافق أو لا أعرف.
button-react-first = اعرض الأولى
button-react-others = ماذا كتب الآخرون
button-react-more = ثلاث أخرى
button-react-one = عبارة أخرى
button-react-two = عبارتان أخريان
button-react-own = اكتب رأيك
button-react-enough = هذا يكفي
button-react-agree = أوافق
button-react-disagree = لا أوافق
button-react-unsure = لا أعرف
react-by-host = من { $host }:
react-by-host-of = { $number } من { $of }. من { $host }:
react-by-neighbour = كتب أحد الجيران:
react-by-neighbour-of = { $number } من { $of }. كتب أحد الجيران:
react-alike = كتبتَ:
react-alike-of = { $number } من { $of }. كتبتَ:
react-alike-other = كتب شخص آخر الشيء نفسه تقريبًا، وهذه هي الكلمات التي يراها الآخرون:
react-said = { $vote ->
    [agree] أنت موافق.
    [disagree] أنت غير موافق.
   *[unsure] أنت لا تعرف.
 } يمكنك تغيير ذلك حتى الإغلاق.
react-noted = { $vote ->
    [agree] سُجّل: موافق.
    [disagree] سُجّل: غير موافق.
   *[unsure] سُجّل: لا أعرف.
 }
react-more = شكرًا. هل تريد أن ترى { $more ->
    [one] عبارة أخرى
    [2] عبارتين أخريين
   *[other] ثلاث عبارات أخرى
 }؟ يمكنك التوقف الآن، وما قلته محسوب.
react-usual = أبديت رأيك في { $said } من العبارات. هذا كثير، شكرًا. يمكنك أن ترى المزيد إن شئت.
react-thanks = شكرًا. أبديت رأيك في { $said ->
    [one] عبارة واحدة
    [two] عبارتين
    [few] { $said } عبارات
   *[other] { $said } عبارة
 }، وهذا محسوب.
react-none = لا توجد عبارات أخرى لعرضها الآن.
react-own = اكتبها هنا بكلماتك. يقرؤها إنسان قبل أن يراها الآخرون، ولا يظهر اسمك عليها.
receipt-react = كتب آخرون أيضًا. هل تريد أن ترى رأي ثلاثة منهم وتقول إن كنت موافقًا؟
receipt-react-more = هناك عبارات أخرى يمكنك إبداء رأيك فيها.
said-reaction = { $vote ->
    [agree] كنت موافقًا على:
    [disagree] كنت غير موافق على:
   *[unsure] لم تكن تعرف رأيك في:
 }
count-agree = { $statement }: { $agree } موافقون، { $disagree } غير موافقين
count-agree-few = { $statement }: لا يُعرض حتى لا يمكن حساب القلة
receipt-reacted = أبديت رأيك في { $said ->
    [one] عبارة واحدة
    [two] عبارتين
    [few] { $said } عبارات
   *[other] { $said } عبارة
 }.
ledger-reacted = { $disagree } غير موافقين، { $unsure } لا يعرفون. عُرضت على { $seen }.
ledger-agrees = الرقم هو عدد الموافقين على العبارة.
alike-side = قال الشيء نفسه { $others ->
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $others } أشخاص آخرين
    [many] { $others } شخصا آخر
   *[other] { $others } شخص آخر
 }.
ledger-unanswered-sides = { $label }: لا يجيب أي قرار عما قيل عن هذا.
ledger-for-side = لمن يوافق على «{ $label }»
react-fine = لا بأس. يمكنك رؤية المزيد في أي وقت حتى الإغلاق.
judged-yes = قُرئ ما كتبته عن «{ $title }»، ويمكن للآخرين أن يروه الآن:
judged-yes-then = سيقولون إن كانوا موافقين. اسمك غير ظاهر.
judged-masked = حُذف ما قد يدل عليك أو على شخص آخر.
judged-merged = قُرئ ما كتبته عن «{ $title }»:
judged-merged-into = كان شخص آخر قد قال الشيء نفسه تقريبًا، لذلك يرى الآخرون هذه الكلمات بدلًا منها:
judged-merged-agree = هل توافق عليها؟ أنت وحدك تعرف ذلك، لذلك لا أحسبك إلا بعد أن تجيب.
judged-merged-then = وكلماتك تُقرأ مع الإجابات كما هي.
judged-no = قُرئ ما كتبته عن «{ $title }»، لكنه لا يُعرض على الآخرين:
judged-no-why = السبب: { $reason } وهو محسوب إجابةً منك، ويقرؤه { $host }.
judged-no-again = يسعدنا أن تقوله بطريقة أخرى.
button-react-again = قله بطريقة أخرى
travel-reason-names = يذكر شخصًا أو يكشف من كتبه.
travel-reason-hurts = يسيء إلى الناس. يمكنك دائمًا أن تعارض أمرًا، ولو بشدة.
travel-reason-adverts = فيه إعلان عن شيء.
travel-reason-elsewhere = يتناول شيئًا غير السؤال.
travel-reason-several = يقول عدة أشياء معًا، فلا يستطيع الآخرون أن يوافقوا أو لا يوافقوا عليه.
