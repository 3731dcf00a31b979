# ما يقرؤه موظفو البلدية وحدهم. وما ينقص هنا يصلهم بلغة أخرى من لغات المدينة.

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
