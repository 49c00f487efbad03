namespace Governance.Tone;

/// <summary>
/// What presses readers, by hand, with how strongly each does on its own: 0.6 an ultimatum, 0.4 pressure, 0.2 a hint of it.
/// No phrase of one language is a common one of another.
/// </summary>
internal static class UrgencyPhrases
{
    private const double Ultimatum = 0.6;
    private const double Pressure = 0.4;
    private const double Hint = 0.2;

    private static readonly string[] Ultimatums =
    [
        "last chance", "final chance", "final hours", "last hours", "final call", "last call", "act now", "act fast", "buy now", "order now", "hurry", "now or never", "before it's too late",
        "before it is too late", "don't miss out", "don't wait", "ends tonight", "ends today", "ends midnight", "ends at midnight", "expires today", "expires tonight", "today only", "tonight only",
        "only today", "while supplies last", "while stocks last", "going fast", "selling fast", "almost gone", "nearly gone", "almost sold out", "urgent", "urgently", "immediately",
        "letzte chance", "nur heute", "nur noch heute", "jetzt zuschlagen", "solange der vorrat reicht", "schnell sein", "sofort", "dringend",
        "dernière chance", "derniers jours", "dernières heures", "aujourd'hui seulement", "plus que quelques heures", "dépêchez-vous", "vite", "urgent", "immédiatement",
        "última oportunidad", "últimas horas", "últimos días", "solo hoy", "sólo hoy", "date prisa", "dese prisa", "urgente", "inmediatamente", "ahora mismo",
    ];

    private static readonly string[] Pressing =
    [
        "limited time", "limited-time", "limited offer", "limited stock", "limited spots", "limited seats", "limited edition", "only a few left", "few left", "few spots left", "spots left",
        "seats left", "hours left", "days left", "days only", "hours only", "deadline", "don't miss", "do not miss", "asap", "right now", "must end", "ends soon", "ending soon", "last day",
        "last days", "final day", "final days", "last minute", "countdown", "flash sale", "instantly", "right away", "call now", "text now", "reply now", "claim now", "shop now", "sign up now",
        "get it before", "before they're gone", "before it's gone", "quick", "awaiting collection", "claim", "expires", "expire", "ends",
        "begrenzte zeit", "begrenzt", "nur noch", "letzter tag", "letzte tage", "jetzt kaufen", "jetzt bestellen", "nicht verpassen", "verpasst nicht", "endet", "blitzangebot",
        "offre limitée", "temps limité", "ne manquez pas", "ne ratez pas", "dernier jour", "plus que", "se termine", "expire", "stock limité",
        "tiempo limitado", "no te lo pierdas", "no se lo pierda", "último día", "quedan pocas", "quedan pocos", "termina", "oferta limitada",
    ];

    private static readonly string[] Hints =
    [
        "now", "today", "tonight", "soon", "fast", "quickly", "tomorrow", "exclusive", "only", "grab", "midnight", "last", "final", "limited", "left", "hours", "must", "need to", "early bird",
        "jetzt", "heute", "schnell", "bald", "letzte", "letzter", "exklusiv",
        "maintenant", "aujourd'hui", "bientôt", "rapidement", "dernier", "dernière", "exclusif",
        "ahora", "hoy", "pronto", "rápido", "último", "última", "exclusivo",
    ];

    public static IEnumerable<(string Phrase, double Weight)> All =>
        Ultimatums.Select(phrase => (phrase, Ultimatum)).Concat(Pressing.Select(phrase => (phrase, Pressure))).Concat(Hints.Select(phrase => (phrase, Hint)))
            .DistinctBy(entry => entry.phrase, StringComparer.Ordinal);
}
