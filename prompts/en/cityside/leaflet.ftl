# The data protection leaflet: who is responsible, what is kept, for how long, and what people can do.

leaflet-title = How we look after what you tell us
leaflet-lead = Ekko is a chat bot. It asks you only if you said yes, and it comes back with what became of your answer. Here is what is kept about you, why, for how long, and what you can do.

leaflet-who = Who is responsible?
leaflet-controller = The controller is { $controller }.
leaflet-controller-missing = The controller is { $sender }.
leaflet-officer = The data protection officer is reached here: { $officer }.
leaflet-officer-missing = The council has not said yet how its data protection officer is reached. Ask at citizen service.
leaflet-contact = For questions about personal data in Ekko, write to { $contact }.

leaflet-why = Why, and by what right?
leaflet-purpose = We ask because something in town is to be decided and we want to know what you think. We keep your answer so that we can tell you what became of it. We use it for nothing else.
leaflet-basis-task = The legal basis is { $sender }'s task as a public authority (General Data Protection Regulation, article 6(1)(e)). You get messages only if you said yes to them, and you can take that back at any time.
leaflet-basis-consent = The legal basis is your consent (General Data Protection Regulation, article 6(1)(a)). You can take it back at any time by writing "stop".
leaflet-basis-both = Messages and answers rest on your consent (General Data Protection Regulation, article 6(1)(a)), which you can take back at any time. Counting the answers and keeping the decision is { $sender }'s task as an authority (article 6(1)(e)).
leaflet-basis-missing = { $sender } has not said yet which legal basis this rests on. Ask if you want to know.

leaflet-what = What do we keep about you?
leaflet-what-intro = Only what it takes to ask you and to answer you:
leaflet-what-contact = the account in the chat that you write from. We do not ask for your name, address or civil registration number
leaflet-what-settings = your language, and the topics, places and roles that you chose yourself
leaflet-what-consents = what you said yes and no to, when, and exactly what it said
leaflet-what-answers = what you were asked, and what you answered
leaflet-what-ideas = ideas you sent, and conversations with those who answered
leaflet-what-pictures = pictures, if you sent any. Where and when they were taken we remove
leaflet-what-nothing-else = A civil registration number is never kept. If there is a phone number or a mail address in what you write, we ask whether to keep it.

leaflet-seen = Who sees it?
leaflet-seen-staff = Those who asked read what you wrote. They see a number, not who you are. Groups of fewer than five are not shown.
leaflet-seen-public = The public page has numbers and decisions. Your words are there only if a person has read the quote and agreed to it.
leaflet-seen-decisions = No machine decides anything about you, and we make no profile of you.

leaflet-platforms = Who else is on the way?
leaflet-platforms-intro = You write in an app that another company runs. That company sees the message on its way, by its own rules. So write nothing that it should not see.
leaflet-platform-telegram = Telegram is itself responsible for what happens in Telegram.
leaflet-platform-messenger = Meta is itself responsible for what happens in Messenger. For the statistics of the council's Facebook Page the council and Meta are responsible together.
leaflet-platform-discord = Discord is itself responsible for what happens in Discord.
leaflet-platform-slack = Slack is the processor of the owner of the workspace. Where that is the council, the council has an agreement with Slack.
leaflet-platform-mail = Mail goes to the council's own staff alone. It never says who you are.
leaflet-speech-none = Voice messages are passed on to no one.
leaflet-speech-own = Voice messages are turned into text on the council's own machine. The sound is not kept.
leaflet-speech = Voice messages are turned into text at { $host }, a processor of the council. We do not keep the sound.
leaflet-model-own = If a moderator asks for it, a language model on the council's own machine reads what people wrote, without names, and suggests themes. A person decides on every one.
leaflet-model = If a moderator asks for it, a language model at { $host }, a processor of the council, is sent what people wrote, without names, numbers, accounts or small places, and suggests themes. A person decides on every one. What people want handed on to no one is not sent.

leaflet-kept = For how long?
leaflet-kept-intro = Things are deleted by themselves. If you said yes to hearing news, you are told some weeks before.

leaflet-rights = Your rights
leaflet-rights-intro = You can use all of them in the chat, at once. You need not say why.
leaflet-right-see = See what we have about you: write "my data".
leaflet-right-take = Take it with you as a file: write "my data", and take the file.
leaflet-right-correct = Put something right: write "my answers", or answer again as long as the question is open.
leaflet-right-restrict = Put it on hold while everything stays where it is: write "pause".
leaflet-right-object = Object to being asked: write "stop". It holds at once, and from then on your words are not shown to others. Write "do not quote me" if that is all you want.
leaflet-right-withdraw = Take back a yes: write "stop", or choose in the settings what you want to hear.
leaflet-right-erase = Have it deleted: write "forget me". The numbers stay, without you.
leaflet-right-complain = Complain to the data protection authority (in Denmark datatilsynet.dk) if you think we do it wrong.

file-city-retention = Write below "retention" how many years each kind is kept, from 1 to { $max }: "words: 2". The kinds are words, ideas, exchanges, invitations and contacts.
file-city-privacy = Write below "privacy" who is the controller, how the data protection officer is reached (officer), and the legal basis (legalBasis: public-task, consent or both).
audit-retention-scheduled = Begin deleting what has been kept for its time
