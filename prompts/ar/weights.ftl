# من سُمع صوته ومن لم يُسمع، وما تصير إليه الإجابات حين توزن. يقرؤه السكان والموظفون.

weights-heard = من سُمع صوته
weights-missing = سُمعوا أقل من نصيبهم بين السكان: { $names }.
weights-asked-least = { $name }: أجاب { $answered } على الأقل من { $invited } سُئلوا.
weights-answered-least = { $name }: أجاب { $answered } على الأقل.
weights-range = بين القوسين: ما كانت النسبة لتقع بينه لو سألنا آخرين مثلهم.
weights-turnout-short = { $share }% ({ $from }–{ $to }%)
weights-share = { $residents }% من السكان، و{ $answers }% من الإجابات.
weights-elsewhere = يسكنون في مكان آخر، ويُحسبون على حدة.
weights-elsewhere-short = يسكنون في مكان آخر، ويُحسبون على حدة

weights-title = لو كان لكل مجموعة وزن بقدر عددها
weights-by-place = هنا يُحسب كل جزء من المدينة بقدر عدد سكانه.
weights-by-both = هنا يُحسب كل جزء من المدينة بقدر عدد سكانه، وكذلك هذه المجموعات: { $names }.
weights-by-roles = هنا تُحسب كل من هذه المجموعات بقدر عددها في المدينة: { $names }.
weights-people = يدور هذا حول { $people } على الأقل من السكان الذين أجابوا.
weights-visitors = { $visitors } على الأقل ممن أجابوا يسكنون في مكان آخر. يُحسبون على حدة: هم ضمن الإجابات كما وردت، لا ضمن الموزونة.
weights-merged = أجاب عدد قليل جدًا من بعض أجزاء المدينة، فحُسبت هذه كجزء واحد: { $names }.
weights-merged-ages = أجاب عدد قليل جدًا من بعض الأعمار، فحُسبت هذه كفئة واحدة: { $names }.
weights-left = أجاب عدد أقل من أن نزن به: { $names }.
weights-worth = تُحسب الإجابة الواحدة بما بين { $smallest } و{ $largest } من الأشخاص. وهذا مؤكد بقدر ما لو أجاب { $effective } شخصًا على الأقل وكان لهم جميعًا الوزن نفسه.
weights-gap = لا يجوز أن تُحسب إجابة بأكثر من ثلاث. لذلك تبقى بعض المجموعات بعيدة عن نصيبها بما يصل إلى { $gap } نقطة مئوية.
weights-caution = هذا يصحح ما نعرفه عن الناس، لا من اختار أن يجيب.
weights-answered = كما وردت
weights-weighed = موزونة
weights-line = { $label }: { $answered }% كما وردت، { $weighed }% موزونة
weights-step = النسب الموزونة مقرّبة إلى { $step } نقطة مئوية، كي لا يُعرف أحد.
weights-told = { $answered }% ممن أجابوا اختاروا «{ $label }». { $by ->
    [place] لو حُسب كل حي بعدد سكانه لكانت النسبة نحو { $weighed }%.
    [both] لو حُسب كل حي وكل مجموعة بعددهم لكانت النسبة نحو { $weighed }%.
   *[roles] لو حُسبت كل مجموعة بعددها لكانت النسبة نحو { $weighed }%.
 }
weights-told-other = عندها كان الأكثر سيختارون «{ $label }»: نحو { $weighed }%، مقابل { $answered }% في الإجابات كما وردت.
