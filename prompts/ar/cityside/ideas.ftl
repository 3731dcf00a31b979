# ما يقرؤه موظفو البلدية وحدهم. وما ينقص هنا يصلهم بلغة أخرى من لغات المدينة.

idea-new = وصلت فكرة إلى { $department }. رقمها { $number }، ووعدنا بالرد قبل نهاية يوم { $dueOn }.
idea-due = الفكرة رقم { $number } عند { $department } يجب الرد عليها قبل نهاية يوم { $dueOn }.
idea-late = الفكرة رقم { $number } عند { $department } كان يجب الرد عليها قبل نهاية يوم { $dueOn }. هناك من ينتظر.
ideas-none = لا توجد أفكار تنتظر الرد.
ideas-waiting = { $ideas ->
    [zero] لا توجد أفكار تنتظر الرد.
    [one] فكرة واحدة تنتظر الرد.
    [two] فكرتان تنتظران الرد. الأقدم تأتي أولا.
    [few] { $ideas } أفكار تنتظر الرد. الأقدم تأتي أولا.
   *[other] { $ideas } فكرة تنتظر الرد. الأقدم تأتي أولا.
 }
idea-number = الفكرة رقم { $number }:
button-idea-answer = الرد على { $number }
button-idea-pass = تحويل { $number }
idea-answer-write = ما ردك؟ الأفضل أن يُكتب كما يقال لإنسان وجها لوجه.
idea-answer-example = كلمة «لا» رد أيضا، إذا جاء معها السبب.
idea-answer-sure = هذا ما سيُرسل ردا على الفكرة رقم { $number }:
idea-in-one = سيُقرأ الرد كما هو، باللغة { $language }، حتى إذا اختار صاحب الفكرة لغة أخرى.
idea-pass-where = إلى من تنتقل الفكرة؟
idea-pass-word = ما سبب انتقالها؟ تكفي بضع كلمات لصاحب الفكرة.
idea-pass-word-example = مثلا: هذا الممر من شأن الأطفال والمدارس، لأنه يمر في أرض المدرسة.
idea-pass-sure = ستنتقل الفكرة رقم { $number } إلى { $to }، وهذا ما سيُقال لصاحبها:
idea-not-yours = هذه الفكرة عند جهة أخرى.
idea-is-answered = الفكرة رقم { $number } وصلها الرد من قبل.
done-idea-answered = الفكرة رقم { $number } وصلها الرد الآن.
done-idea-passed = الفكرة رقم { $number } صارت الآن عند { $to }، ووصل الخبر إلى صاحبها.
