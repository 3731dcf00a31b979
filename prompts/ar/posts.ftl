# في المجموعات والخوادم ومساحات العمل وعلى الصفحة: يراها الجميع، فلا يظهر هنا أبدا شيء قاله أحد على الخاص.

under-post = أهلا، أنا إيكو، وأنا برنامج. التعليق تحت المنشور يقرؤه الجميع، لذلك لا يُحسب إجابة. للإجابة يكفي الضغط هنا: إجابتك خاصة، وتأخذ أقل من دقيقة.
post-how = السؤال من { $host }، { $title }. { $questions ->
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
    [many] { $questions } سؤالا
   *[other] { $questions } سؤال
 }، في أقل من دقيقة، وإجابتك خاصة. الإجابة مفتوحة حتى { $closes }. وكل من يجيب يمكنه أن يعرف النتيجة قبل نهاية يوم { $answerBy }.
post-count = عدد من أجابوا حتى الآن { $answered } على الأقل.
post-count-few = أجاب حتى الآن أقل من خمسة أشخاص.
post-closed = انتهى وقت الإجابة. { $answered ->
    [zero] لم يُجب أحد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $answered } أشخاص.
    [many] أجاب { $answered } شخصا.
   *[other] أجاب { $answered } شخص.
 }
post-closed-least = انتهى وقت الإجابة. عدد من أجابوا { $answered } على الأقل.
post-closed-few = انتهى وقت الإجابة.
button-answer-private = أجيب على الخاص
post-closing = انتهى وقت الإجابة عن «{ $title }». { $answered ->
    [zero] لم يُجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $answered } أشخاص
    [many] أجاب { $answered } شخصا
   *[other] أجاب { $answered } شخص
 }. وهذا ما قاله الناس:
post-closing-least = انتهى وقت الإجابة عن «{ $title }». عدد من أجابوا { $answered } على الأقل. وهذا ما قاله الناس:
post-closing-few = انتهى وقت الإجابة عن «{ $title }». شكرا لكل من أجاب.
post-outcome = صدر القرار: «{ $title }».
post-milestone = خبر جديد عن «{ $title }»:
