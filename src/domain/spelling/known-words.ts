/**
 * Short, common words that one slip of a letter makes into one another. A word that stands here is spelt right: to put another in its
 * place is no correction.
 */
export const knownWords: readonly string[] = `
  ad af alder alle ask bade bag bager bal bane bank banke bar barn bede ben benzin bide bil bille billet bise biste ble bled blad blade
  blind blod blok blot bly blæse bo bold bolig bor bord bort brand brat bred brev bro bror brug brun brød bud bue bund bunke bur bus
  busk by bygge byge bær bæk bænk bænke bød bøde bøg bøn bør børn bål båd bås dag dal dam dame damp dans dele den der det dig dit dør
  duft dug dyr dyb død ejer eng er fad fald fame far fare farve fast fat fejl fest fil film fin finde fisk fjern flade flag flod flok
  flor fod folk form forår frem fri frisk frost frugt fugl fuld fylde fynd fælde fælles før føre gade gader gang gange gas gave gik gird
  glas glad glat god gran grav gren gris grus græs grøn gulv gyde gynge gynger gå gård hal hale halm hals ham han hare hav have haver
  hegn hej heks hele helst hen her hest hjem hjul hul hun hund hus hvad hvem hvid hvis høj høne hør høst hår hård hånd ide is jern jord
  kaj kant kat kerne kind kirke kl klog klub knap ko kold kom kone kop korn kort kran krig kro krop kryds kugle kur kurs kunst køb køre lad
  lade lag land lang lap lav lave led leg lege let liv ligge lægge lod lof lokal lov lund lus lyd lyng lys lyst læ læge læse læsse løb løn
  løs låg lån låne lås mad male malle mand mange mark maske mast mave med men mine mod mor mord mund mur mus mål måle måske nabo nat
  net ned nej nord nu nød nøje ofre olie ond ord orden os osse ost pande panel park parker pas penge pil pind plads plan plante pligt
  pose post pris prøv pude pulje pumpe punkt pæl rad ramme ramt rampe rand rask rat rejse ren rest ret rig ris ro rod rose rum rund rute
  ræd række rør rød råd råde sag sal salg salt sand sang se seng side sidste sin sjov skab skade skal skat ske sken skib skilt skole skov
  skrald skur sky skygge skærm skål slag slot smal sne sol som sort spil spor sporet spring sprog stald stand start sted sten sti stil
  stol stop stor storm stue stykke stærk stå støj støv sund svag svar svær syd syn så sæde sø søm søn tag tage tal tale tand tang tanke
  tegn telt tid til time ting tit tog top torg torn torv torvet trappe tre tro træ træer træk trække træt tråd tud tur tv tæer tænde tøj tør
  tårn tål ud ude ung ur uro vagt vand vant var vare ve ved vej vejr vej vende ven vest vi vid vige vil vin vind vinge vis vise visse voks
  vold vækst vær være værk værst væg øre øre øst å ål år ås åse

  able above acid age air aloud allowed angel angle arm art ask back bad bag bake ball band bank bar bare barn base bath bay beach bean
  bear beat bed bee been beer bell belt bench benches bend best bid big bike bin bins bird bit bite block blood blow board boat bold bolt
  bone book boot border bore born boss bound bowl box boy brake bread break brick bridge bright broad brown bus bush but buy cage cake
  call calm came camp car card care case cash casual cat causal cause cell chain chair change charge chat church city class clean clear
  climb clock close cloth cloud club coal coast coat code coin cook cool cop copy core corn corner cost count course court cover cow crop
  cross crowd cry cub cup curb cut cycle dairy dam dance dance date dead deal dear deer desert dessert diary die diner dinner dirt dog
  door dot down draft drain draw dress drink drive drop dry duck dust duty ear earn earth ease east eat edge egg end even eye face fact
  fail fair fall fan far fare farm fat fear feed feel fees feet fell felt fence field fight file fill film find fine fire fish fit five
  fix flag flat flood floor flow fly fog food foot force ford forest fork form former fort found fountain four free fresh from front fruit
  fuel full fun fund game gap garage garden gas gate gift girl give glad glass goal goat gold golf grand grant grass grave great ground
  group grow guard guess guest gun hair hall ham hand hang happy harbour hard harm hat hate have hay head heal hear heart heat hedge help hen
  herb hill hire hit hold hole home hook hope hoping horn horse host hot house hub hurt ice idea ink inn iron job join joy jump kerb key
  kid kind king kiss kit lace lack lady lake lamp land lane last late later latter law lawn lay lead leaf lean least leave left leg lend
  let library lice life lift light like line lip list live load loan local lock log look loose lord lose loss lost lot love luck mail main
  make male man map march mark market mass mast mat match mate meal mean meat meet men mice mind mine mint miss mist mode moon moor more
  moss moth mouse mouth mud nail name near neat neck nest net news next nice noise nose note now how know who nut oak odd oil one orange order our oven owl
  own pace pack page paid pain paint pair pale pan panel park part party pass past pat patch path pay peace peak pen pet pick piece pier
  pin pine pipe pit place plain plan plane plant plate play plot point pole pond pool poor port post pot pour power press price pride
  print prize pub pull pump quay quiet quite race rack rail rain raise ramp range rank rare rat rate read real rent rest rice ride ring
  rise risk river road roads rock role roll roof room root rope rose rough round route row rubbish rule run rust sad safe sail sale salt
  same sand save saw say scale scene school sea seal seat see seed sell send set shade shape share sharp shed sheep sheet shelf shell
  shelter shine ship shirt shoe shop shore shot show shut side sign silk sing sink site size skate ski skin sky slide slip slope slow
  smoke snow soap sofa soil sold song soon sort soul sound soup space speed spend sport spot square staff stage stair stake stall stand
  star start state station stay steal steel steep stem step stick stone stop store storm story stream street strip such suit sum sun
  sure swim swing swings table tail take tale talk tall tank tap task taste tax tea team tear tell tent test text thank that thaw these
  thick thin thing think this those tide tie tile time tip tire toad toilet told tone took tool top tour tower town toy track trade trail
  train tram trap tray tree trees trial trick trip true trunk try tube tune turf turn united untied use van vase view village visit voice
  vote wage wait walk wall want war warm wash waste watch water wave way weak wear weather week weigh wet what wheel when which whole wide
  wild win wind window wine wing wire wise wish wood wool word work world worse worth wreck write yard year young zone

  ab alle als ampel amt arm ast auto bach bad bahn ball bank bänke bank baum bäume bein berg bett bild blatt boden brot brücke brunnen buch
  bus dach dorf ecke eis ende erde feld fenster feuer fisch fluss frau garten gasse geld glas grab gras grund hafen halle hand haus heft
  herz hof holz hund hut kind kirche klasse kopf kraft kreis kunst lage land laub leute licht liste loch luft macht mann markt maus meer
  mauer messe miete mond nacht name netz ort park pass platz post preis rad rand rasen rat raum recht regen reise rest rohr ruhe saal sache
  sand schaukel schiff schule see seite sicht sitz sonne spiel stadt stein stelle straße tafel tal teich tisch tor treppe tür ufer uhr wald
  wand wasser weg welt werk wind wort zahl zaun zeit ziel zug
`
  .trim()
  .split(/\s+/)
