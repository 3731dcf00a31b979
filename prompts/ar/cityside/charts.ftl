# ما يقرؤه موظفو البلدية وحدهم. وما ينقص هنا يصلهم بلغة أخرى من لغات المدينة.

chart-few = لا نعرضه
chart-few-note = * لا نعرضه
chart-percent = { $share }%
chart-places = من أجاب
chart-answers = النسبة من الإجابات
chart-residents = النسبة من السكان
chart-themes = ما كتب عنه الناس: { $question }
chart-agree = عدد الموافقين: { $question }
chart-ranking = في المرتبة الأولى: { $question }
chart-ranked = { $label } (متوسط المرتبة { $rank })
chart-alt = رسم بياني. { $title } { $lines }.
chart-alt-line = { $label }: { $people }
chart-alt-line-few = { $label }: لا نعرضه
chart-alt-place = { $place }: { $answers }% من الإجابات و{ $residents }% من السكان
chart-alt-place-few = { $place }: لا نعرض الإجابات، و{ $residents }% من السكان
