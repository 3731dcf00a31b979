# تجربة: يُسأل السؤال نفسه قبلها وأثناءها وبعدها، وفي يوم محدد نقيّم ما حدث.

tryout-before = هذه تجربة. نسأل السؤال نفسه { $rounds ->
    [2] مرتين: الآن وبعد انتهائها
   *[other] ثلاث مرات: الآن وأثناءها وبعد انتهائها
 }. ونقيّم ما حدث يوم { $stock }.
tryout-during = التجربة جارية. نسأل السؤال نفسه الذي سألناه قبل بدايتها لنرى إن تغير شيء. ونقيّم ما حدث يوم { $stock }.
tryout-after = نسأل الآن السؤال نفسه للمرة الأخيرة لنرى إن غيّرت التجربة شيئًا. ونقيّم ما حدث يوم { $stock }.
tryout-between = «{ $title }» تجربة، ولا نسأل الآن عن شيء. سنسأل مرة أخرى { $from }.
tryout-again = هذه تجربة، ولذلك سأسأل السؤال نفسه مرة أخرى { $from }.
tryout-again-open = هذه تجربة، وسيُسأل السؤال نفسه مرة أخرى { $from }. ومن أراد الإجابة مرة أخرى يمكنه حينها كتابة «مفتوح الآن».
tryout-question-before = قبل التجربة: { $question }
tryout-question-during = أثناءها: { $question }
tryout-question-after = بعدها: { $question }
tryout-round-before = قبلها
tryout-round-during = أثناءها
tryout-round-after = بعدها
tryout-line-average = { $round }: المتوسط { $average }، أجاب { $people }
tryout-line-people = { $round }: أجاب { $people }
tryout-line-hidden = { $round }: مخفي
tryout-line-two = { $label }: { $one }، { $two }
tryout-line-three = { $label }: { $one }، { $two }، { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } مخفي
ledger-frame-tryout = تجربة
ledger-round = { $round }: من { $from } إلى { $until }
ledger-stock = نقيّم ما حدث يوم
ledger-rounds = قبلها وأثناءها وبعدها
ledger-rounds-hidden = يُخفى الرقم إذا كان عن أقل من خمسة أشخاص، أو إذا كان قريبًا من رقم مرة أخرى بحيث يكشف الفرق عنهم.
ledger-mean = المتوسط
