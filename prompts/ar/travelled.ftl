# عند الإغلاق وبعد القرار: ما آلت إليه العبارات التي رآها الآخرون، وما قيل في عبارات غيرهم.

said-others = { $vote ->
    [agree] كنت موافقًا على
    [disagree] كنت غير موافق على
   *[unsure] لم تكن تعرف رأيك في
 } { $said ->
    [one] عبارة واحدة من شخص آخر
    [two] عبارتين من آخرين
    [few] { $said } عبارات من آخرين
   *[other] { $said } عبارة من آخرين
 }.
travelled = رآه الآخرون. وأنت محسوب معهم: { $said }. عدد من رأوه { $seen }. رقم العبارة { $number }.
travelled-some = رآه الآخرون. وأنت محسوب معهم: { $said }. لا أعرض الباقي حتى لا يمكن حساب القلة. عدد من رأوه { $seen }. رقم العبارة { $number }.
travelled-seen = رآه الآخرون. عدد من رأوه { $seen }، وأنت محسوب بينهم. لا أعرض كم منهم يوافق أو لا يوافق حتى لا يمكن حساب القلة. رقم العبارة { $number }.
travelled-few = كان بإمكان الآخرين أن يروه. لا أعرض عدد الموافقين أو غير الموافقين حتى لا يمكن حساب القلة.
travelled-merged = كتب شخص آخر الشيء نفسه تقريبًا، ورأى الآخرون كلماته بدلًا من كلماتك: { $said }. عدد من رأوها { $seen }.
travelled-merged-some = كتب شخص آخر الشيء نفسه تقريبًا، ورأى الآخرون كلماته بدلًا من كلماتك: { $said }. لا أعرض الباقي حتى لا يمكن حساب القلة. عدد من رأوها { $seen }.
travelled-merged-seen = كتب شخص آخر الشيء نفسه تقريبًا، ورأى الآخرون كلماته بدلًا من كلماتك. عدد من رأوها { $seen }. لا أعرض كم منهم يوافق أو لا يوافق حتى لا يمكن حساب القلة.
travelled-merged-few = كتب شخص آخر الشيء نفسه تقريبًا، وكان بإمكان الآخرين أن يروا كلماته بدلًا من كلماتك. لا أعرض عدد الموافقين أو غير الموافقين حتى لا يمكن حساب القلة.
travelled-merged-you = { $vote ->
    [agree] قلتَ إنك توافق عليها.
    [disagree] قلتَ إنك لا توافق عليها.
    [unsure] قلتَ إنك لا تعرف هل توافق عليها.
   *[none] لم تقل أنت شيئًا عنها، لذلك لم تُحسب.
 }
travelled-not = لم يُعرض هذا على الآخرين. { $reason } وهو ما زال محسوبًا إجابةً منك.
travelled-unread = لم يتمكن الآخرون من رؤيته لأنه لم يُقرأ في الوقت المناسب قبل الإغلاق. نعتذر عن ذلك. وهو ما زال محسوبًا إجابةً منك.
travelled-agree = { $people ->
    [0] لا أحد موافق
    [few] { $people } موافقون
   *[other] { $people } موافقون
 }
travelled-disagree = { $people ->
    [0] لا أحد غير موافق
   *[other] { $people } غير موافقين
 }
travelled-unsure = { $people ->
    [0] لا أحد متردد
   *[other] { $people } مترددون
 }
verdict-disagreed-adopted = الجواب نعم لما لم توافق عليه
verdict-disagreed-in-part = الجواب نعم لجزء مما لم توافق عليه
verdict-disagreed-not-adopted = الجواب لا لما لم توافق عليه
verdict-disagreed-postponed = ما لم توافق عليه مؤجل
verdict-disagreed-passed-on = ما لم توافق عليه انتقل إلى جهة أخرى
echo-unanswered-reacted = القرار لا يجيب عن هذا. ورأيك فيه محسوب.
echo-same-decision = هو القرار نفسه المذكور أعلاه.
echo-side = { $vote ->
    [agree] موافقًا على
    [disagree] غير موافق على
   *[unsure] غير متأكد من
 } { $said ->
    [one] عبارة واحدة
    [two] عبارتين
    [few] { $said } عبارات
   *[other] { $said } عبارة
 }
echo-sides-about = كنت { $said }، والقرار يتناول ذلك.
echo-sides-read = كنت { $said }، وقد قرأنا ذلك على أنه { $themes }.
echo-sides-theme = «{ $theme }»
echo-sides-one = { $said } «{ $words }»
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = وهناك { $more ->
    [one] قرار واحد آخر
    [two] قراران آخران
    [few] { $more } قرارات أخرى
   *[other] { $more } قرارًا آخر
 } عن عبارات أبديت رأيك فيها.
echo-sides-left = القرار لا يجيب عن { $said ->
    [one] عبارة واحدة أبديت رأيك فيها. ورأيك فيها محسوب.
    [two] عبارتين أبديت رأيك فيهما. ورأيك فيهما محسوب.
    [few] { $said } عبارات أبديت رأيك فيها. ورأيك فيها محسوب.
   *[other] { $said } عبارة أبديت رأيك فيها. ورأيك فيها محسوب.
 }
echo-sides-short = كان هذا باختصار. اكتب «كل شيء» لأخبرك بالباقي.
button-echo-whole = كل العبارات: { $said }
ledger-statements = ما قاله الناس في عبارات بعضهم بعضًا
ledger-statements-lead = كل عبارة هنا برقمها. كُتبت الكلمات لمن يجيبون، وهي غير معروضة هنا. ومن كتب عبارة يُحسب ممن وافقوا عليها ورأوها.
ledger-statements-lead-words = كل عبارة هنا برقمها. وتظهر الكلمات تحتها إذا قرأها شخص يعمل للمدينة ووافق على أن يقرأها الجميع، ولم يرفض ذلك من كتبها. ومن كتب عبارة يُحسب ممن وافقوا عليها ورأوها.
ledger-statements-few = قال فيها قليلون جدًا رأيهم، فلا يمكن عرض الأعداد.
ledger-statements-statement = العبارة
ledger-statements-agree = موافقون
ledger-statements-disagree = غير موافقين
ledger-statements-unsure = لا يعرفون
ledger-statements-seen = عُرضت على
ledger-statements-number = رقم { $number }
ledger-statements-more = { $count ->
    [one] عبارة أخرى موجودة
    [two] عبارتان أخريان موجودتان
    [few] { $count } عبارات أخرى موجودة
   *[other] { $count } عبارة أخرى موجودة
 } في البيانات المفتوحة.
ledger-policy = متى لا تُعرض عبارة على الآخرين
ledger-policy-lead = يقرأ إنسان كل عبارة قبل أن يراها الآخرون. ولا يكون الرفض إلا لأحد هذه الأسباب، ويُخبر به من كتبها:
ledger-policy-merged = كان شخص آخر قد قال الشيء نفسه تقريبًا، ويرى الآخرون كلماته بدلًا منها.
standing = بحسب ما قاله الناس عن هذه الآراء، هناك { $groups ->
    [2] مجموعتان، كل منهما متقاربة في الرأي
   *[other] { $groups } مجموعات، كل منها متقاربة في الرأي
 }. أنت الأقرب إلى { $group }.
standing-shared = هذا يوافق عليه معظم الناس، في المجموعات الأخرى أيضًا:
standing-letter = المجموعة { $letter }
standing-named = مجموعة «{ $name }»
travelled-groups-most = { $count ->
    [one] في مجموعة { $groups } يوافق معظم الناس.
   *[other] في مجموعات { $groups } يوافق معظم الناس.
 }
travelled-groups-few = { $count ->
    [one] في مجموعة { $groups } يوافق قليلون.
   *[other] في مجموعات { $groups } يوافق قليلون.
 }
standing-typical = في هذه المجموعة يوافق معظم الناس على هذا:
