# عندما تسأل البلدية أكثر عن شيء كتبه شخص، من خلال إيكو: لا يعرف أي طرف من هو الآخر.

inquiry-from-answer = قرأ فريق { $department } إجابتك عن «{ $title }»، وكان السؤال من { $host }، { $hostTitle }. وهم يودون أن يعرفوا أكثر قليلا. كلماتك كانت:
inquiry-from-idea = قرأ فريق { $department } فكرتك رقم { $number }، وهم يودون أن يعرفوا أكثر قليلا. كلماتك كانت:
inquiry-from-help = وصلنا عرضك للمساعدة في «{ $title }». فريق { $department } يكتب إليك هنا، وكان السؤال من { $host }، { $hostTitle }.
inquiry-writes-back = قرأ فريق { $department } ذلك وكتب إليك من جديد. كلماتك كانت:
inquiry-asks = سؤالهم:
inquiry-anonymous = لا يمكنهم أن يعرفوا من أنت. إجابتك تصل إلى من يسأل فقط. ولا شيء يلزمك بالإجابة.
button-inquiry-reply = أجيب
button-inquiry-pass = ليس هذا السؤال
button-inquiry-end = لا مزيد عن هذا
button-inquiry-more = كتابة المزيد
inquiry-write = يمكنك الكتابة هنا مباشرة، وأنا أنقلها. ما زالوا لا يعرفون من أنت، فلا حاجة إلى ذكر اسمك.
inquiry-sent = شكرا لك. نقلتها إلى { $department }. سأكتب إليك إذا وصل منهم رد.
inquiry-passed = لا بأس. أخبرتهم أنك فضلت ترك هذا السؤال.
inquiry-refused = لا بأس. لن يسألك أحد أكثر عن هذا.
inquiry-is-over = انتهت تلك المحادثة، لذلك لم أنقل شيئا.
inquiry-nothing-waits = لا يوجد هناك سؤال ينتظرك.
inquiry-long = هذا أطول من أن أنقله. الحد الأقصى { $max ->
    [few] { $max } أحرف
    [many] { $max } حرفا
   *[other] { $max } حرف
 }.
inquiry-full = نقلت كل ما له مكان هنا. إذا اكتفيت من رسائلي، تكفي كتابة «توقف». ولبدء شيء جديد، تكفي كتابة /فكرة.
inquiry-is-it = هل هذه إجابة عن السؤال من { $department }؟ لا أنقلها إلا إذا قلت نعم.
button-inquiry-send = نعم، انقلها
button-inquiry-keep = لا
inquiry-kept = لا بأس. لم أنقلها.
inquiry-over = لا توجد أسئلة أخرى من { $department } عن كلماتك. شكرا على ردك.

# للموظفين والمشرفين.
desk-verb-ask = سؤال إضافي
button-ask-back = سؤال إضافي لشخص
button-idea-ask = سؤال عن { $number }
inquiry-about-statement = الرأي رقم { $number } في «{ $title }»
inquiry-about-answer = الإجابة رقم { $number } عن «{ $title }»
inquiry-about-idea = الفكرة رقم { $number }
inquiry-about-help = العرض رقم { $number } للمساعدة في «{ $title }»
inquiry-which = ما رقم النص المطلوب السؤال عنه؟ وللسؤال عن إجابة كاملة، تكفي مثلا كتابة answer 7، بحسب رقمها في ملف التصدير.
inquiry-nothing-there = لم أجد شيئا بهذا الرقم. المطلوب رقم يظهر في الملخص أو في القائمة هنا.
inquiry-question = ما سؤالك؟ سؤال واحد فقط. أنقله أنا، وتأتي الإجابة هنا. ولن يعرف أي منكما من هو الآخر.
inquiry-question-example = مثلا: كتبت أن التقاطع لا يبدو آمنا. في أي وقت من اليوم يكون أسوأ؟
inquiry-sure = هذا ما سيُرسل سؤالا، باسم قسمك، إلى صاحب الكلمات:
done-inquiry-asked = السؤال في الطريق. الإجابة تأتي هنا. وإذا لم يأت شيء خلال أسبوعين، أخبرك بذلك.
done-inquiry-ended = انتهت المحادثة. وإذا وصل رد، فقد شكرت صاحبه.
inquiry-you-asked = سؤالك:
inquiry-answered = الإجابة:
inquiry-was-passed = صاحب الكلمات يفضل ألا يجيب عن هذا السؤال.
button-inquiry-again = كتابة رد
button-inquiry-close = هذا كل شيء
inquiry-ended = انتهت المحادثة.
inquiry-lapsed = لم يُجب أحد خلال أسبوعين، لذلك انتهت المحادثة.
inquiry-unreachable = لا يمكن سؤال صاحب هذه الكلمات. يمكن العمل بما كُتب، أو السؤال علنا باستطلاع جديد.
inquiry-waits = هناك سؤال ينتظر الإجابة. سؤال واحد فقط في كل مرة.
inquiry-enough = طُرح عن هذا كل ما يُسمح به من أسئلة. يمكن السؤال علنا باستطلاع جديد.
inquiry-unwanted = صاحب هذه الكلمات لا يريد أسئلة أخرى عنها.
inquiry-elsewhere = هذا عند قسم آخر. يمكن سؤالهم عما يعرفون.
