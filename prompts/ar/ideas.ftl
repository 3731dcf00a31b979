# ما يأتي به الناس من أنفسهم، والرد عليه. لا باب هنا هو الباب الخطأ.
# للقارئ «إجابة»، وللبلدية «رد».

idea-offer = شكرا لك. هل أنقلها إلى { $sender } كفكرة؟ عندها تأخذ رقما، ويصلك الرد هنا.
button-idea-send = أرسلها كفكرة
button-idea-leave = لا، اتركها
idea-how = ما فكرتك؟ يمكنك كتابتها هنا في رسالة واحدة، مثلا: لا يوجد مقعد عند البحيرة.
idea-left = لا بأس. لم أحتفظ بها.
idea-gone = لم تعد الفكرة عندي. لإرسالها، تكفي كتابة /فكرة وبعدها نص الفكرة.
idea-long = هذا أطول من اللازم لفكرة واحدة. الحد الأقصى { $max ->
    [few] { $max } أحرف
    [many] { $max } حرفا
   *[other] { $max } حرف
 }.
idea-receipt = شكرا لك! هذه هي الفكرة رقم { $number }. وصلت إلى { $department }، وسيأتيك الرد هنا قبل نهاية يوم { $dueOn }.
idea-receipt-anonymous = يمكنهم أن يقرؤوا كلماتك، لكن لا يمكنهم أن يعرفوا من أنت. لمعرفة أين وصلت فكرتك، تكفي كتابة «أفكاري».
idea-answer-intro = هذا هو الرد على فكرتك رقم { $number } من يوم { $asked }. كلماتك كانت:
idea-answer-from = الرد من { $department }:
idea-passed = انتقلت فكرتك رقم { $number } من { $from } إلى { $to }. وسيأتيك الرد قبل نهاية يوم { $dueOn } كما وعدناك. كلماتك كانت:
idea-passed-word = كلمة من { $from }: { $word }
ideas-own-none = لم تصلني منك أفكار بعد. تكفي كتابة /فكرة وبعدها نص الفكرة.
idea-own-answered = رقم { $number }: وصل الرد من { $department }.
idea-line = رقم { $number }: الرد من { $department } قبل نهاية يوم { $dueOn }.

# للموظفين.
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
idea-in-one = سيُقرأ الرد كما هو، { $language ->
    [ar] بالعربية
    [da] بالدنماركية
    [en] بالإنجليزية
   *[other] بلغة { $language }
 }، حتى إذا اختار صاحب الفكرة لغة أخرى.
idea-pass-where = إلى من تنتقل الفكرة؟
idea-pass-word = ما سبب انتقالها؟ تكفي بضع كلمات لصاحب الفكرة.
idea-pass-word-example = مثلا: هذا الممر من شأن الأطفال والمدارس، لأنه يمر في أرض المدرسة.
idea-pass-sure = ستنتقل الفكرة رقم { $number } إلى { $to }، وهذا ما سيُقال لصاحبها:
idea-not-yours = هذه الفكرة عند جهة أخرى.
idea-is-answered = الفكرة رقم { $number } وصلها الرد من قبل.
done-idea-answered = الفكرة رقم { $number } وصلها الرد الآن.
done-idea-passed = الفكرة رقم { $number } صارت الآن عند { $to }، ووصل الخبر إلى صاحبها.
