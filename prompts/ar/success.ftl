# ما الذي يعني أن الأمر نجح: يقال قبل السؤال ويُروى بعده.

frame-success = هكذا نعرف إن كان الأمر قد نجح: { $what }
success-goal-average = الهدف أن يكون المتوسط { $needed } على الأقل في «{ $question }»
success-goal-percent = الهدف أن يجيب { $needed } بالمئة على الأقل بـ«{ $choice }» عن «{ $question }»
success-measured-average = كان المتوسط { $is }. وكان الهدف { $needed } على الأقل.
success-measured-percent = كانت النسبة { $is } بالمئة. وكان الهدف { $needed } بالمئة على الأقل.
success-reached = نجح الأمر
success-not-reached = لم ينجح الأمر
success-unclear = لا يمكننا أن نقول إن كان الأمر قد نجح
success-was = قبل أن نسأل كتبنا كيف سنعرف إن كان الأمر قد نجح: «{ $what }»
ledger-frame-success = هكذا نعرف إن كان الأمر قد نجح
