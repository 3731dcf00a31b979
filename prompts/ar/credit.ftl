# شكر لمن غيّرت إجابته أو فكرته شيئًا.

started-from-ideas = بدأ هذا من { $count ->
    [one] الفكرة رقم { $ideas }
   *[other] الأفكار { $ideas }
 }.
started-you-idea = لقد حرّكت شيئًا. فكرتك (رقم { $number }) أصبحت الآن سؤالًا: «{ $title }».
credit-you = أنت من حرّك هذا
credit-number = إجابتك تحمل الرقم { $numbers }. أنت وحدك ترى أنها لك.
ledger-credit = { $count ->
    [one] الإجابة { $numbers } أحدثت فرقًا
   *[other] الإجابات { $numbers } أحدثت فرقًا
 }
