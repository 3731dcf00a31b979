# أسئلة إلى السياسي الذي يقرر: طرح سؤال، وما يحدث له، والأجوبة.

invitation-questions = يمكنك أيضًا أن تسأل { $name }، { $hostTitle }. { $answers ->
    [one] السؤال الذي يطرحه أكثر الناس يُجاب عنه
   *[other] الأسئلة التي يطرحها أكثر الناس، وعددها { $answers }، يُجاب عنها
 } بحلول { $answerBy }.
frame-questions = يمكنك أن تسأل { $name }، { $hostTitle }. اكتب «سؤال إلى { $name }». ويأتي الجواب بحلول { $answerBy }.
receipt-questions = هل لديك سؤال إلى { $name }، { $hostTitle }؟ اكتب «سؤال إلى { $name }»: ما يسأله أكثر الناس يُجاب عنه بحلول { $answerBy }.
button-decider-ask = اسأل { $name }
decider-write = ماذا تريد أن تسأل { $name }، { $hostTitle }؟ اكتبه هنا. لن يعرف أحد من أنت، فلا تكتب اسمك.
decider-let-be = حسناً. اكتب «سؤال إلى { $name }» إذا خطر لك شيء.
decider-long = هذا أطول من أن يكون سؤالًا. هناك متسع لـ { $max } حرفًا.
decider-left-out = حذفت ما يدل عليك مباشرة قبل أن أنقل سؤالك.
decider-closed = لم يعد ممكنًا طرح أسئلة على { $name } حول «{ $title }». ما وصل في وقته يُجاب عنه بحلول { $answerBy }.
decider-enough = لقد طرحت على { $name } من قبل { $questions ->
    [3] ثلاثة
   *[other] { $questions }
 } أسئلة. اسحب واحدًا منها إن كنت تفضل أن تسأل عن شيء آخر.
decider-receipt = شكرًا! هذا هو السؤال رقم { $number } إلى { $name }:
decider-receipt-next = بعد الإغلاق نجمع الأسئلة المتشابهة. { $answers ->
    [one] السؤال الذي طرحه أكثر الناس يجيب عنه { $name }
   *[other] الأسئلة التي طرحها أكثر الناس، وعددها { $answers }، يجيب عنها { $name }
 } بحلول { $answerBy }. كل من شارك يتلقى الأجوبة. وستعرف أيضًا ما حدث لسؤالك إن لم يكن بينها.
decider-receipt-silent = قلت إنه لا يجوز لي أن أكتب إليك مجددًا، لذلك لن يصلك الجواب هنا. سيُنشر على الصفحة العامة بحلول { $answerBy }.
decider-receipt-anonymous = يُقرأ سؤالك دون اسمك. لا يستطيع { $name } أن يرى من أنت.
button-decider-back = اسحب السؤال
button-decider-back-one = اسحب السؤال { $number }
decider-back = سُحب السؤال رقم { $number } ولن يصل إلى { $name }.
decider-back-already = سُحب هذا السؤال من قبل.
decider-back-which = هذا السؤال ليس من أسئلتك. أيها تريد أن تسحب؟

# الأجوبة، إلى كل من شارك.
decider-answers = كان بإمكانكم أن تسألوا { $name }، { $hostTitle }، عن «{ $title }». { $answers ->
    [0] لم تكن هناك أسئلة للإجابة عنها.
    [one] هذا هو الجواب عن السؤال الذي طرحه أكثر الناس.
   *[other] هذه هي الأجوبة عن الأسئلة التي طرحها أكثر الناس.
 }
decider-answer-yours = كتبت: «{ $question }»
decider-support = سأل عن هذا ما لا يقل عن { $people }.
decider-support-few = سأل عن هذا أقل من خمسة.
decider-support-groups = سأل عن هذا ما لا يقل عن { $people }، وكثير منهم من: { $groups }.
decider-signed = { $name }، { $hostTitle }
decider-fate = سؤالك رقم { $number } لم يُجَب عنه. كتبت:
decider-fate-none = لم يكن ضمن ما قرأه { $name }.
decider-fate-aside = وُضع جانبًا ولم يصل إلى { $name }. والسبب: { $why }
decider-fate-less = قُرئ وهو في القائمة بهذه الصيغة: «{ $question }». { $answers ->
    [one] أُجيب عن سؤال واحد سأله عدد أكبر أو جاء قبله.
   *[other] أُجيب عن { $answers } أسئلة سألها عدد أكبر أو جاءت قبله.
 }
button-decider-host = اكتب إلى { $host }

# حين تتأخر الأجوبة.
standing-promised-decider = وُعد بالأجوبة بحلول { $first }.
lateness-decider-late = شاركت في «{ $title }»، وكان على { $name } أن يجيب عن أسئلتكم. لم تأت الأجوبة، ونحن آسفون لذلك.
lateness-decider-again = أجوبة { $name } عن «{ $title }» ما زالت متأخرة.
lateness-decider-moved = شاركت في «{ $title }» حيث يجيب { $name } عن أسئلتكم. سيستغرق ذلك وقتًا أطول.
lateness-decider-stands = الوعد ما زال قائمًا. ستسمع مني حين يجيب { $name }.
post-decider-late = كان على { $name } أن يجيب عن أسئلتكم حول «{ $title }». لم تأت الأجوبة بعد.
post-decider-again = أجوبة { $name } عن «{ $title }» ما زالت متأخرة.
post-decider-moved = أجوبة { $name } عن أسئلتكم حول «{ $title }» ستستغرق وقتًا أطول.
post-decider-stands = الوعد ما زال قائمًا. ستُنشر الأجوبة على الصفحة العامة.

# على الصفحة العامة.
ledger-decider = أسئلة إلى { $name }، { $title }
ledger-decider-waiting = ما يسأله أكثر الناس يُجاب عنه بحلول { $answerBy }.
ledger-decider-asked = عدد من سألوا: { $people } على الأقل
ledger-decider-asked-few = سأل أقل من خمسة.
ledger-decider-answered = أُجيب عنه في { $on }
ledger-decider-not-answered = لم يُجَب عنه
ledger-promise-decider = يجيب { $name } عما يسأله أكثر الناس
ledger-overdue-decider = أجوبة { $name }

# حين يسأل عدة أشخاص السؤال نفسه، وحين تُقرأ الإجابات مرة أخرى.
decider-joined = طُرح سؤالك مع أسئلة آخرين سألوا الشيء نفسه.
button-decider-read = اقرأ إجابات { $name }
missed-answers = أجاب { $name } عن أسئلتكم حول «{ $title }».

told-refused-asked = لا بأس. سيُقرأ سؤالك مع ذلك، وستُنشر الإجابات على الصفحة العامة. ولن أكتب إليك عن هذا.

# ضمن إجاباتي.
asked-own = سؤالك رقم { $number } إلى { $name }:
asked-waiting = يجيب { $name } عن الأسئلة التي يطرحها معظم الناس حتى { $answerBy }. وإن لم { $own ->
    [one] يكن سؤالك
   *[other] تكن أسئلتك
 } بينها فسأخبرك بذلك أيضًا.
asked-answered = أجاب { $name } عن هذا.
asked-not-chosen = لم يكن بين الأسئلة التي أجاب عنها { $name }. وهو في القائمة هكذا: «{ $question }».
asked-answered-others = أجاب { $name } عن الأسئلة التي طرحها معظم الناس.

# عند الإغلاق، وتحت القرار، وحين يُسحب كل شيء.
closing-decider = يجيب { $name } عن الأسئلة التي طرحها معظم الناس حتى { $answerBy }.
echo-decider-answered = أجاب { $name } في { $on } عن الأسئلة التي طرحها معظم الناس.
echo-decider-late = لم يجب { $name } عن أسئلتكم بعد.
told-again-asked = سألت { $name } سؤالًا حول «{ $title }»، وقد أُغلق الآن. ولم تقل بعد إن كنت تريد سماع الجواب.
withdrawn-asked = لذلك لن يجيب { $name } عن أسئلتكم أيضًا.

# تحت المنشور في مجموعة.
post-decider-answers = أجاب { $name }، { $hostTitle }، عن أسئلتكم حول «{ $title }».
ledger-feed-answers = { $name } يجيب: { $title }
