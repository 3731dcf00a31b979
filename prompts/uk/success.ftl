# Що потрібно, щоб вдалося: сказано до того, як питають, і розказано потім.

frame-success = Так ми дізнаємося, чи вдалося: { $what }
success-goal-average = Мета — у середньому щонайменше { $needed } у питанні «{ $question }»
success-goal-percent = Мета — щоб щонайменше { $needed } відсотків відповіли «{ $choice }» на питання «{ $question }»
success-measured-average = Середнє вийшло { $is }. Мета була щонайменше { $needed }.
success-measured-percent = Вийшло { $is } відсотків. Мета була щонайменше { $needed } відсотків.
success-reached = Вдалося
success-not-reached = Не вдалося
success-unclear = Ми не можемо сказати, чи вдалося
success-was = Перш ніж питати, ми написали, як дізнаємося, чи вдалося: «{ $what }»
ledger-frame-success = Як ми дізнаємося, чи вдалося
