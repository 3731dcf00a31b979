# الملصق المعلق في المكتبة.

poster-scan = الإجابة من تطبيق موجود عندك
poster-how = يكفي توجيه كاميرا الهاتف إلى المربع. الإجابة تأخذ أقل من دقيقة، وهي خاصة.
poster-promise = كل من يجيب يمكنه أن يعرف النتيجة قبل نهاية يوم { $answerBy }، حتى لو كان الجواب لا.
poster-closes = يمكنك الإجابة حتى { $closes }.
poster-host = { $name }، { $title }
poster-write = ثم تكفي كتابة: { $words }
poster-more = للمزيد: { $address }
