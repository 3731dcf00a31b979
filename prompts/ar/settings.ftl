# ما يمكن للناس اختياره.

choosing-is-optional = شكرا لك! إذا أردت، يمكنك اختيار ما أسألك عنه، حتى أكثر من شيء. ويمكن تخطي ذلك، وتغييره لاحقا.
choose-not-there = هذا ليس في القائمة، لذلك لم أحتفظ به. إذا أردت أن تسمعه البلدية، فاكتب «/فكرة» ثم ما تريد قوله.
choose-topic = ما المواضيع التي تهمك؟
choose-place = أين بيتك، أو أين يمضي معظم وقتك؟
choose-role = هل ينطبق عليك شيء من هذا؟
choose-age = كم عمرك؟ يُستخدم هذا لأمر واحد: لمعرفة ما إذا كانت كل الأعمار مسموعة، ولموازنة ذلك عند عدّ الإجابات. يمكن تخطي هذا، وتغييره أو حذفه لاحقا.
button-any-topic = كل المواضيع
button-any-place = تخطي
button-any-role = تخطي
button-any-age = تخطي
choices-kept = سجلت ذلك.

# الزر الذي يختار هذه اللغة، وهو مكتوب دائمًا بها.
language-this = بالعربية
language-which = ما اللغة التي تناسبك؟
language-chosen = من الآن أتحدث معك بالعربية.
language-go-on = هل تريد أن أكتب إليك بالعربية من الآن فصاعدًا؟

pause-how-long = كم من الوقت أبقى صامتا؟
button-pause = { $days ->
    [7] أسبوع
    [30] شهر
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
 }
paused = لن يصلك مني شيء قبل { $until }. وإجاباتك السابقة تبقى محسوبة. لإنهاء الاستراحة، تكفي كتابة «ابدأ».

quiet-which = لا أكتب إليك بين { $from } و{ $until }. متى يجب أن أبقى صامتا؟
button-quiet = من { $from } إلى { $until }
quiet-chosen = حسنا. أبقى صامتا من { $from } إلى { $until }، إلا للرد على رسالة منك.

cap-which = أسألك { $perYear ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $perYear } مرات
   *[other] { $perYear } مرة
 } في السنة على الأكثر. كم مرة يمكنني أن أسألك؟
button-cap = { $perYear ->
    [one] مرة في السنة
    [two] مرتان في السنة
    [few] { $perYear } مرات في السنة
   *[other] { $perYear } مرة في السنة
 }
cap-chosen = حسنا. من الآن أسألك { $perYear ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $perYear } مرات
   *[other] { $perYear } مرة
 } في السنة على الأكثر.
