# Yerler: haritada göstermek ya da neresi olduğunu yazmak.

how-place = Bir sokak, bir meydan ya da şehirde başka bir yer yazın – ya da sohbetiniz yapabiliyorsa haritada bir yer gönderin. Yalnızca aşağı yukarı neresi olduğunu saklarım, kapı numarasını asla.
how-place-form = Bir sokak, bir meydan ya da başka bir yer
place-said = { $near } ({ $district })
echo-you-pointed = Şurayı göstermiştiniz:
place-which = Hangi yeri kastettiğinizi anlayamıyorum. Bunlardan biri mi?
place-which-district = Şehirde bu adda birkaç yer var: { $name }. Hangisini düşünüyorsunuz?
place-words-left = Burada yalnızca yeri saklıyorum, yazdığınız öteki şeyi değil. Onun da gitmesini isterseniz cevabınızı bitirince yeniden gönderin. İletmenize yardım ederim.
repoint-how = Başka bir yer yazın ya da gönderin; eskisinin yerine o sayılır.
slip-place = Bu yeri şehirde bulamıyorum. Bir sokağın ya da yakındaki bir yerin adını yazın, örneğin: { $example }.
slip-place-here = Nerede olduğunuzu göremiyorum. Sokağın ya da yakındaki bir yerin adını yazın, örneğin: { $example }.
slip-place-outside = Bu yer belediye sınırlarının dışında. Bizde bir yeri mi kastettiniz? Örneğin şöyle yazın: { $example }. Ya da yeri yeniden gönderin.
slip-place-no-map = Şu anda şehirde yer bulamıyorum. Daha sonra yeniden deneyin.
place-sent = Şunun yakınında bir yer gönderdiniz: { $name }.
place-is-answer = Cevabınızın bir parçası mı? Yalnızca adını saklarım, haritadaki noktayı değil.
place-not-asked = Şunun yakınında bir yer gönderdiniz: { $name }. Ama burada başka bir şey soruyorum.
place-what = Şu anda bir şey sormuyorum. Bu yerle ilgili bir şey söylemek isterseniz yazın ve adını anın: { $name }. O zaman nereye gideceğini sorarım.
place-nameless = Bir yer gönderdiniz, ama adının ne olduğunu göremiyorum. Neresi olduğunu birkaç sözle yazar mısınız?
button-place-answer = Evet, ekle

alike-few-place = Başka kaç kişinin aynı yeri ({ $place }) gösterdiğini göstermiyorum, yoksa kim oldukları anlaşılabilirdi.
alike-place = { $others } kişi daha aynı yeri gösterdi: { $place }.

# Yalnızca yeterince kişinin gösterdiği yerlerin göründüğü harita.
map-alt = Şehrin haritası. { $title } { $lines }.
map-line = { $label }: { $people }
map-line-few = { $label }: gösterilmiyor
map-squares = Koyu bir kare her yöne { $metres } metredir ve orayı en az beş kişi gösterdi.
map-square = { $name } yakını: { $people }
map-none = Kimsenin göstermediği yerler: { $names }.
