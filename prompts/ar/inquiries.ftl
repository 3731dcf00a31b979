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
inquiry-is-more = هل أنقل هذا أيضا إلى { $department }؟ لا أنقله إلا إذا قلت نعم.
button-inquiry-send = نعم، انقلها
button-inquiry-keep = لا
inquiry-kept = لا بأس. لم أنقلها.
inquiry-over = لا توجد أسئلة أخرى من { $department } عن كلماتك. شكرا على ردك.
