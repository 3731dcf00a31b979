## A second pair of eyes

launch-waits = »{ $title }« venter på et par øjne mere: Kommunen vil have, at en kollega siger ja, før borgerne får det. De har fået besked.
proposal-waits = »{ $title }«, som er skrevet for { $host }, venter på et par øjne mere. Det vil åbne { $opens } og lukke { $closes }.
proposal-decide = Det her får borgerne med »{ $title }« fra { $opens } til { $closes }. Når du siger ja, kommer det i kalenderen, og det står i protokollen, at det var dig. På skrivebordet kan du også bede om en ændring.
proposal-over = »{ $title }« venter ikke på nogen længere. Skriv »spørg status« for at se, hvordan det står.
button-look = Vis mig det
button-approve = Godkend
done-returned = »{ $title }« går tilbage til den, der skrev det, med det du har skrevet.
desk-draft = Venter på et par øjne mere. Et svar vil være lovet senest { $answerBy }.
desk-returned = En kollega beder om en ændring, før det åbner. Du kan læse den på skrivebordet.
refused-approve-own = Du har selv sendt »{ $title }«. Kommunen vil have et par øjne mere: En anden moderator eller en administrator siger ja.
refused-approve-changed = »{ $title }« er ændret, siden du så det. Se det, som det er nu.
refused-approve-stage = »{ $title }« er { $stage }, så der er ikke noget at godkende.
file-city-approval = »approval« kan kun være ét ord: second-person. Så siger en anden moderator ja, før et spørgsmål åbner. Lad linjen være væk, hvis én person er nok.

## A test to oneself

test-begins = Det her er en prøve på »{ $title }«, kun til dig. Nu kommer det, borgerne får. Det tæller ikke, når du trykker.
test-ends = Det var det hele. Der er ikke talt noget med, og intet er gemt.
test-tap = Det var en prøve. Der er ikke talt noget med, og intet er gemt.
