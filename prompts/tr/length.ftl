## Tek bir mesaja sığandan fazlası

written-too-long = Bu, tek seferde okuyabileceğimden uzun, o yüzden hiçbirini saklamadım. { $max } karakterlik yer var. Daha küçük parçalar halinde gönderir misiniz?
