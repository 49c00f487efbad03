using Governance.Text.Languages;

namespace Governance.Tests.Text.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "We are opening a new shop on Main Street next week, come and say hello.")]
    [InlineData("de", "Nächste Woche eröffnen wir einen neuen Laden in der Hauptstraße, kommt doch vorbei.")]
    [InlineData("fr", "La semaine prochaine, nous ouvrons une nouvelle boutique dans la rue principale.")]
    [InlineData("es", "La próxima semana abrimos una tienda nueva en la calle principal, ven a vernos.")]
    [InlineData("pt", "Na próxima semana abrimos uma loja nova na rua principal, venha conhecer.")]
    [InlineData("it", "La settimana prossima apriamo un nuovo negozio in centro, venite a trovarci.")]
    [InlineData("nl", "Volgende week openen we een nieuwe winkel in de hoofdstraat, kom gezellig langs.")]
    [InlineData("sv", "Nästa vecka öppnar vi en ny butik på huvudgatan, kom förbi och säg hej.")]
    [InlineData("da", "I næste uge åbner vi en ny butik på hovedgaden, så kig forbi og sig hej.")]
    [InlineData("nb", "Neste uke åpner vi en ny butikk i hovedgata, stikk gjerne innom og si hei.")]
    [InlineData("fi", "Ensi viikolla avaamme uuden myymälän pääkadulla, tervetuloa käymään.")]
    [InlineData("pl", "W przyszłym tygodniu otwieramy nowy sklep przy głównej ulicy, zapraszamy.")]
    [InlineData("cs", "Příští týden otevíráme nový obchod na hlavní ulici, přijďte se podívat.")]
    [InlineData("tr", "Gelecek hafta ana caddede yeni bir mağaza açıyoruz, hepinizi bekleriz.")]
    [InlineData("hu", "Jövő héten új üzletet nyitunk a főutcán, gyertek el és nézzetek körül.")]
    [InlineData("ro", "Săptămâna viitoare deschidem un magazin nou pe strada principală, vă așteptăm.")]
    [InlineData("id", "Minggu depan kami akan membuka toko baru di jalan utama, silakan datang.")]
    [InlineData("vi", "Tuần tới chúng tôi sẽ mở một cửa hàng mới trên phố chính, mời các bạn ghé thăm.")]
    [InlineData("ru", "На следующей неделе мы открываем новый магазин на главной улице, приходите.")]
    [InlineData("uk", "Наступного тижня ми відкриваємо нову крамницю на головній вулиці, приходьте.")]
    [InlineData("bg", "Следващата седмица отваряме нов магазин на главната улица, заповядайте.")]
    [InlineData("ar", "سنفتتح الأسبوع القادم متجرا جديدا في الشارع الرئيسي، تفضلوا بزيارتنا")]
    [InlineData("fa", "هفته آینده فروشگاه جدیدی در خیابان اصلی باز می‌کنیم، به ما سر بزنید")]
    [InlineData("hi", "अगले सप्ताह हम मुख्य सड़क पर एक नई दुकान खोल रहे हैं, ज़रूर आइए।")]
    [InlineData("ja", "来週、駅前に新しいお店をオープンします。ぜひお越しください。")]
    [InlineData("ko", "다음 주에 중심가에 새 매장을 엽니다. 많이 놀러 오세요.")]
    [InlineData("zh", "我们下周将在主街开一家新店，欢迎光临。")]
    [InlineData("el", "Την επόμενη εβδομάδα ανοίγουμε νέο κατάστημα στον κεντρικό δρόμο.")]
    [InlineData("he", "בשבוע הבא אנחנו פותחים חנות חדשה ברחוב הראשי, בואו לבקר")]
    [InlineData("th", "สัปดาห์หน้าเราจะเปิดร้านใหม่บนถนนสายหลัก แวะมาเยี่ยมชมกันนะ")]
    public void Tells_the_language_of_a_sentence(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("123 !!! 🎉")]
    [InlineData("Acme Pro 3000")]
    public void Says_nothing_of_a_text_that_says_too_little(string text) => Assert.Null(LanguageDetector.Detect(text));

    [Fact]
    public void Case_and_numbers_do_not_matter() =>
        Assert.Equal("de", LanguageDetector.Detect("NÄCHSTE WOCHE ERÖFFNEN WIR AM 24.12.2026 EINEN NEUEN LADEN!!!"));

    [Fact]
    public void Never_throws_and_always_says_the_same() => AnyText.Check(text => Assert.Equal(LanguageDetector.Detect(text), LanguageDetector.Detect(text)));
}
