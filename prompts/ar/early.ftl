# قبل رسم الخطط، ومن الذي أطلق السؤال.

early-note = لم تُرسم أي خطط بعد. ما تقولونه الآن قد يصبح السؤال التالي.
started-from = بدأ هذا مع { $count ->
    [one] الإجابة { $answers }
    [two] الإجابتين { $answers }
   *[other] الإجابات { $answers }
 } على «{ $title }».
started-you = لقد أطلقت شيئًا. ما كتبته ردًا على «{ $from }» (رقم { $answer }) أصبح الآن سؤالًا: «{ $title }».
started-you-next = القرار بيد { $decider }. كل من يجيب يمكنه أن يعرف ما نتج عن ذلك في موعد أقصاه { $answerBy }.
ledger-frame-override = لماذا نسأل رغم ذلك
