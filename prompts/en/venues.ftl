# A place with a poster that never goes out of date: a library, a school, a square, a pitch.

venue-open = { $count ->
    [one] This is what we are asking right now. Tap to join.
   *[other] This is what we are asking right now. Tap one to join.
 }
venue-answered = This is what we are asking right now:
venue-none = We are not asking about anything here right now. May I write when we do?
venue-more = May I write the next time we ask about something here?
venue-none-followed = We are not asking about anything here right now. I will write when we do – you said yes to that.
venue-more-followed = I will write the next time we ask about something here – you said yes to that.
venue-follow-what = If you say yes, I write when we ask about something here ({ $names }) or about something for the whole city. You can always say no again.
venue-follow-all = If you say yes, I write when we ask about something here or about something for the whole city. You can always say no again.
venue-followed = Good. I will write the next time we ask about something that concerns { $venue }. If you want to be asked about more in the city, choose topics here.
venue-refused = That is quite all right. I will not write. Just scan the code again when you come by, and see whether something is open.
venue-refused-told = You will still hear what happens to what you have answered.
venue-left = You do not follow { $venue } any more.
venue-visit-ask = In { $hours ->
    [one] an hour
    [24] a day
    [48] two days
   *[other] { $hours } hours
 } we would like to hear how it went: "{ $title }". May I write to you then? You can also answer now.
venue-visit-planned = In { $hours ->
    [one] an hour
    [24] a day
    [48] two days
   *[other] { $hours } hours
 } I will write and ask how it went: "{ $title }". Never at night. You can also answer now.
venue-visit-full = We would like to hear how it went: "{ $title }". You have been asked as often as we promised, so I will not write later. But you can answer now if you like.
button-venue-follow = Yes, write to me
button-venue-visit = Yes, ask me then
button-venue-leave = Stop following
button-venue-elsewhere = The rest of the city
reason-visit = You get this because you were at { $venue } and said yes to being asked.
reason-venue = You get this because you said yes to following { $venue }.

poster-open-title = What is the city asking right now?
poster-open-question = Here you can always see what is open, and answer at once.
poster-open-promise = Everyone who answers hears what came of it. Also when it is a no.
poster-open-stays = This code does not go out of date. If nothing is open, you can say yes to hearing when something is.
poster-venue-question = Is there something we would like to hear from you? Here you can always see it, and answer at once.
