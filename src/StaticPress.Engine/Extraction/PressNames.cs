using System.Collections.Frozen;

namespace StaticPress.Extraction;

/// <summary>Names that tell a dateline from a sentence: news agencies, and cities that datelines name without a country.</summary>
internal static class PressNames
{
    private const string AgencyNames =
        "AP|Associated Press|The Associated Press|Reuters|AFP|Agence France-Presse|dpa|dpa-AFX|EFE|ANSA|AGI|Adnkronos|askanews|LaPresse|Italpress|DIRE|Lusa|TASS|ITAR-TASS|RIA|RIA Novosti|Interfax|Sputnik|ТАСС|РИА Новости|Интерфакс|ИТАР-ТАСС|Рейтер|Росбалт|РБК|Ройтерс|АФП|АП|UPI|CNN|BBC|NPR|CBS|NBC|ABC|Fox News|Bloomberg|Xinhua|Kyodo|Jiji|Yonhap|Newsis|News1|PTI|ANI|IANS|UNI|APP|BSS|UNB|SANA|WAM|SPA|QNA|KUNA|MENA|Petra|NNA|Anadolu|AA|IRNA|PAP|CTK|ČTK|APA|SDA|ATS|Belga|ANP|NTB|TT|Ritzau|STT|Europa Press|Notimex|Télam|Telam|Agencia Brasil|Agência Brasil|Estadão Conteúdo|Folhapress|Prensa Latina|Colprensa|PR Newswire|PRNewswire|PRNewswire-Asianet|Business Wire|BUSINESSWIRE|GlobeNewswire|GLOBE NEWSWIRE|ACCESSWIRE|ACCESS Newswire|EIN Presswire|News Aktuell|ots|Newsfile Corp|Newsfile Corp.|CNW|CNW Telbec|NewMediaWire|EQS-News|epd|KNA|SID|APA-OTS|Canadian Press|The Canadian Press|PA|PA Media|AAP|Press Association|Thomson Reuters Foundation|IPS|Agencies|Agency|News Agencies|Agenturen|Agencias|Agences|Agenzie|Agências|agencja|Own Correspondent|Our Correspondent|Staff Reporter|Staff|Jiji Press|Vatican News|UN News|MetNews|awp|Keystone-SDA|Bernama|Antara|ANTARA|VNA|VNS|TTXVN|TAP|APS|MAP|GNA|NAN|KBC|SAPA|BTA|Agerpres|Tanjug|HINA|MTI|TASR|SITA|LETA|BNS|ELTA|BELTA|БЕЛТА|БелТА|Укринформ|УНИАН|УНН|ПРАЙМ|Прайм|Спутник|INTERFAX.RU|Казинформ|Kazinform|Azertag|Armenpress|Interpressnews|Montsame|KCNA|CNA|CGTN|ECNS|JTA|ANP|GNA|SLBC|RSS|LUSA|Inforpress|Angop|ANGOP|Andina|apro|Agencia Reforma|El Universal|Agencias Internacionales|ABI|ABr|Agência Lusa|RBC|OTS|Keystone-ATS|Belga News|EINPresswire.com|EIN News|PRNewswire-PRWeb|PRWeb|Media OutReach|Media OutReach Newswire|JCN Newswire|Newswire.ca|CNW Group|StatCan|LPI|DFA|DPA/AFP"
        + "|रॉयटर्स|रायटर|भाषा|पीटीआई|एएनआई|आईएएनएस|वार्ता|एजेंसी|एजेंसियां|एपी|एएफपी|यूएनआई|वाम|संवाददाता|ब्यूरो|हिन्दुस्थान समाचार|पीटीआय|एजन्सी|प्रतिनिधी|वृत्तसंस्था"
        + "|বাসস|ইউএনবি|এএফপি|রয়টার্স|এপি|পিটিআই|রাইটার্স|সংস্থা|এজেন্সি|ராய்ட்டர்ஸ்|பிடிஐ|ஏஎன்ஐ|ஏஎஃப்பி|పీటీఐ|రాయిటర్స్|ఏఎన్ఐ|ఏఎఫ్‌పీ"
        + "|اے ایف پی|رائٹرز|اے پی پی|پی ٹی آئی|آن لائن|این این آئی|اے پی|ایجنسیاں|ایجنسی|رويترز|أ ف ب|أ.ف.ب|فرانس برس|د ب أ|د.ب.أ|أ ب|أ.ب|وام|واس|أ ش أ|أ.ش.أ|قنا|كونا|بترا|سانا|بنا|وفا|شينخوا|الأناضول|سبوتنيك|تاس|وكالات|الوكالات|العمانية|يونا|نوفوستي|وال|وات"
        + "|연합뉴스|뉴시스|뉴스1|로이터|로이터통신|AFP통신|AP통신|뉴스핌|노컷뉴스|이데일리|머니투데이|아시아경제|교도통신|신화통신|공동취재단"
        + "|共同|共同通信|時事|時事通信|ロイター|AFP時事|AFP通信|AP通信|新華社|聯合ニュース|タス通信|ブルームバーグ"
        + "|新华社|中新社|中新网|中国新闻网|本报|本報|中央社|法新社|路透社|美联社|美聯社|人民网|人民網|央视网|环球网|共同社|俄新社|塔斯社|彭博社|埃菲社|德新社|安莎社|韩联社|新华网|央视新闻|大公报|澎湃新闻|香港01|中通社|中评社|本网|本刊";

    // Capitals, and cities from which agencies file without naming the country.
    private const string CityNames =
        "Seoul|Tokyo|Beijing|London|Paris|Berlin|Madrid|Rome|Roma|Lisbon|Lisboa|Moscow|Washington|New York|Brussels|Bruxelles|Brüssel|Bruselas|Bruxelas|Geneva|Genève|Genf|Ginebra|Vienna|Wien|Viena|Vienne|Kyiv|Kiev|Warsaw|Prague|Budapest|Athens|Ankara|Istanbul|Cairo|Jerusalem|Tel Aviv|Gaza|Beirut|Damascus|Baghdad|Tehran|Riyadh|Dubai|Abu Dhabi|Doha|Kuwait City|Islamabad|Karachi|Lahore|Kabul|New Delhi|Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Dhaka|Colombo|Kathmandu|Bangkok|Hanoi|Manila|Jakarta|Singapore|Kuala Lumpur|Sydney|Canberra|Melbourne|Wellington|Hong Kong|Shanghai|Taipei|Pyongyang|Nairobi|Lagos|Abuja|Johannesburg|Cape Town|Addis Ababa|Accra|Dakar|Algiers|Tunis|Rabat|Tripoli|Khartoum|Mexico City|Ciudad de México|México|Buenos Aires|São Paulo|Rio de Janeiro|Brasília|Santiago|Bogotá|Lima|Caracas|Quito|La Habana|Havana|Montevideo|La Paz|Ottawa|Toronto|Montreal|Los Angeles|Chicago|San Francisco|Boston|Miami|Houston|Dallas|Atlanta|Seattle|Frankfurt|München|Munich|Hamburg|Köln|Milano|Milan|Napoli|Torino|Barcelona|Valencia|Sevilla|Lyon|Marseille|Toulouse|Porto|Zürich|Zurich|Bern|Stockholm|Oslo|Copenhagen|Helsinki|Dublin|Edinburgh|Amsterdam|The Hague|United Nations|Vatican City|Città del Vaticano"
        + "|नई दिल्ली|दिल्ली|मुंबई|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|लखनऊ|पटना|भोपाल|जयपुर|चंडीगढ़|देहरादून|रांची|रायपुर|शिमला|जम्मू|श्रीनगर|अहमदाबाद|पुणे|नागपुर|इंदौर|कानपुर|वाराणसी|प्रयागराज|गुवाहाटी|भुवनेश्वर|वाशिंगटन|वॉशिंगटन|लंदन|इस्लामाबाद|बीजिंग|मॉस्को|पेरिस|ढाका|काठमांडू|नवी दिल्ली|ठाणे|नाशिक|कोल्हापूर|औरंगाबाद|छत्रपती संभाजीनगर|सोलापूर|पणजी"
        + "|ঢাকা|কলকাতা|চট্টগ্রাম|নয়াদিল্লি|নয়াদিল্লি|সিলেট|রাজশাহী|খুলনা|লন্ডন|ওয়াশিংটন|சென்னை|புதுடெல்லி|புதுதில்லி|மதுரை|கோவை|கொழும்பு|திருச்சி|யாழ்ப்பாணம்|హైదరాబాద్|విజయవాడ|న్యూఢిల్లీ|న్యూఢిల్లీ|విశాఖపట్నం|తిరుపతి|అమరావతి|ముంబై"
        + "|اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ|راولپنڈی|نئی دہلی|لندن|واشنگٹن|القاهرة|بيروت|دمشق|بغداد|الرياض|دبي|أبوظبي|الدوحة|عمان|القدس|غزة|رام الله|تونس|الجزائر|الرباط|طرابلس|الخرطوم|صنعاء|عدن|الكويت|المنامة|مسقط|واشنطن|نيويورك|لندن|باريس|برلين|موسكو|بكين|طهران|أنقرة|إسطنبول|جنيف|بروكسل|طوكيو"
        + "|Москва|Санкт-Петербург|Киев|Минск|Вашингтон|Лондон|Париж|Берлин|Пекин|Нью-Йорк|Женева|Брюссель|Токио|Сеул|Астана|Ташкент|Тбилиси|Ереван|Баку"
        + "|서울|부산|대구|인천|광주|대전|울산|세종|수원|제주|평양|도쿄|베이징|워싱턴|뉴욕|런던|파리|베를린|모스크바"
        + "|東京|北京|上海|大阪|京都|ソウル|ワシントン|ニューヨーク|ロンドン|パリ|ベルリン|モスクワ|台北|香港|广州|廣州|深圳|天津|重庆|成都|武汉|南京|杭州|西安|沈阳|哈尔滨|长春|大连|青岛|济南|郑州|长沙|福州|厦门|昆明|贵阳|南宁|海口|兰州|乌鲁木齐|拉萨|银川|西宁|呼和浩特|石家庄|太原|合肥|南昌|澳门|华盛顿|纽约|伦敦|巴黎|柏林|莫斯科|东京|首尔|联合国|日内瓦|布鲁塞尔|開羅|开罗|新德里|高雄|台中|台南|新北|華盛頓|紐約|倫敦|東京";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AgencySet = Build(AgencyNames);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CitySet = Build(CityNames);

    // Words in the names of papers and agencies.
    private static readonly string[] PressWords =
        ["press", "news", "wire", "agenc", "agentur", "agenz", "presse", "times", "courier", "herald", "gazette", "tribune", "daily", "journal", "service", "bureau", "correspondent", "reporter", "प्रेस", "समाचार", "न्यूज", "ब्यूरो", "संवाददाता", "एजेंसी", "প্রতিনিধি", "প্রতিবেদক", "وكاله", "نيوز", "نمائنده", "통신", "뉴스", "通信", "通讯社", "通訊社", "新聞", "新闻", "нов", "press", "redac", "nachricht", "корр"];

    public static bool IsCity(ReadOnlySpan<char> text) => Contains(CitySet, text);

    /// <summary>Whether the text is an agency's name: a known one, several divided by a slash, or one that says it is of the press.</summary>
    public static bool IsAgency(ReadOnlySpan<char> text)
    {
        if (IsKnownAgency(text)) return true;
        if (text.IndexOf('/') is var slash and > 0 && IsKnownAgency(text[..slash].Trim())) return true;
        Span<char> buffer = stackalloc char[48];
        var length = text.Length <= 48 ? Folding.Fold(text, buffer) : 0;
        if (length <= 0) return false;
        foreach (var word in PressWords)
        {
            if (buffer[..length].IndexOf(word) >= 0) return true;
        }

        return false;
    }

    public static bool IsKnownAgency(ReadOnlySpan<char> text) => Contains(AgencySet, text);

    /// <summary>The longest known agency with which the text begins, for scripts without spaces.</summary>
    public static int AgencyPrefix(ReadOnlySpan<char> text) => Prefix(AgencySet, text);

    /// <summary>Where a known agency that ends the text begins, the longest first; -1 without one.</summary>
    public static int AgencySuffix(ReadOnlySpan<char> text)
    {
        for (var start = Math.Max(1, text.Length - 8); start < text.Length - 1; start++)
        {
            if (Contains(AgencySet, text[start..])) return start;
        }

        return -1;
    }

    /// <summary>The longest known city with which the text ends, for scripts without spaces.</summary>
    public static ReadOnlySpan<char> CitySuffix(ReadOnlySpan<char> text)
    {
        for (var start = Math.Max(0, text.Length - 6); start < text.Length - 1; start++)
        {
            if (Contains(CitySet, text[start..])) return text[start..];
        }

        return [];
    }

    private static int Prefix(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(8, text.Length); length > 1; length--)
        {
            if (Contains(set, text[..length])) return length;
        }

        return 0;
    }

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[40];
        if (text.Length > 40) return false;
        var length = Folding.Fold(text, buffer);
        return length > 0 && set.Contains(buffer[..length]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Build(string names) =>
        names.Split('|').Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
