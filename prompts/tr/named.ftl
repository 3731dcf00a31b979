# İnsanların yazdıklarındaki adlar, kullanıcı adları ve adresler.
personal-ask-handle = Yazdığınızda bir kullanıcı adı var. Onu çıkarayım mı? Bir şey demezseniz çıkarırım.
personal-ask-home = Yaşadığınız yeri yazmışsınız gibi görünüyor. Kapı numarasını çıkarayım mı? Bir şey demezseniz çıkarırım.
personal-ask-name = Yazdığınızda bir ad var. Onu çıkarayım mı? Bir şey demezseniz çıkarırım.
personal-unasked-named = Daha önce yazdığınızdan, kim olduğunuzu gösterebilecek kısmı çıkardım. Gerisi yazdığınız gibi duruyor.
