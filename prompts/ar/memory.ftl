# عندما يسأل شخص عما سألت عنه البلدية من قبل.

memory-how = أي موضوع يهمك؟ يمكنك مثلا كتابة «ماذا سألتم عن طرق الدراجات».
memory-none = لم أجد شيئا عن ذلك. ربما تنفع كلمة أخرى.
memory-intro = هذا ما سألنا عنه من قبل:
memory-asked = سألنا في { $year }. { $answered ->
    [zero] لم يُجب أحد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $answered } أشخاص.
    [many] أجاب { $answered } شخصا.
   *[other] أجاب { $answered } شخص.
 }
memory-asked-least = سألنا في { $year }. أجاب { $answered } على الأقل.
memory-asked-few = سألنا في { $year }. أجاب أقل من خمسة أشخاص.
memory-adopted = كان الجواب نعم: { $decision }
memory-in-part = كان الجواب نعم في جزء فقط: { $decision }
memory-not-adopted = كان الجواب لا: { $decision }
memory-postponed = تأجل الأمر: { $decision }
memory-passed-on = انتقل الأمر إلى جهة أخرى: { $decision }
memory-answer = إجابة: { $title }
memory-more = قراءة: { $title }
memory-everything = كل ما سألنا عنه
