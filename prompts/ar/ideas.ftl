# ما يأتي به الناس من أنفسهم، والرد عليه. لا باب هنا هو الباب الخطأ.
# للقارئ «إجابة»، وللبلدية «رد».

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
idea-passed-late = انتقلت فكرتك رقم { $number } من { $from } إلى { $to }. كلماتك كانت:
idea-passed-word = كلمة من { $from }: { $word }
ideas-own-none = لم تصلني منك أفكار بعد. تكفي كتابة /فكرة وبعدها نص الفكرة.
idea-own-answered = رقم { $number }: وصل الرد من { $department }.
idea-line = رقم { $number }: الرد من { $department } قبل نهاية يوم { $dueOn }.
