// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/curloptions.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace RadarDesk::workbench {

namespace {

struct CurlOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::PastedBroadcast)
};

/// The long names of the options with one letter that have an argument.
const QHash<QChar, QString> &lettersWithArgument()
{
    static const QHash<QChar, QString> letters{
        {u'd', QStringLiteral("data")},       {u'H', QStringLiteral("header")},
        {u'u', QStringLiteral("user")},       {u'X', QStringLiteral("request")},
        {u'F', QStringLiteral("form")},       {u'T', QStringLiteral("upload-file")},
        {u'A', QStringLiteral("user-agent")}, {u'b', QStringLiteral("cookie")},
        {u'c', QStringLiteral("cookie-jar")}, {u'e', QStringLiteral("referer")},
        {u'o', QStringLiteral("output")},     {u'm', QStringLiteral("max-time")},
        {u'w', QStringLiteral("write-out")},  {u'x', QStringLiteral("proxy")},
        {u'K', QStringLiteral("config")},     {u'E', QStringLiteral("cert")},
        {u'U', QStringLiteral("proxy-user")}, {u'D', QStringLiteral("dump-header")},
        {u'y', QStringLiteral("speed-time")}, {u'Y', QStringLiteral("speed-limit")},
        {u'r', QStringLiteral("range")},      {u'z', QStringLiteral("time-cond")}};
    return letters;
}

const QSet<QString> &namesWithArgument()
{
    static const QSet<QString> names = [] {
        const QStringList known =
            QStringLiteral(
                "data data-ascii data-binary data-raw data-urlencode json header user request url "
                "form form-string upload-file user-agent cookie cookie-jar referer output max-time "
                "connect-timeout write-out proxy config cert key cacert capath proxy-user "
                "dump-header oauth2-bearer retry retry-delay retry-max-time resolve connect-to "
                "interface limit-rate max-redirs noproxy proto tls-max ciphers stderr trace "
                "trace-ascii unix-socket pass cert-type key-type speed-time speed-limit range "
                "time-cond expect100-timeout keepalive-time dns-servers doh-url")
                .split(u' ');
        return QSet<QString>(known.begin(), known.end());
    }();
    return names;
}

class CurlOptionsReader
{
public:
    CurlOptionsReader(const QString &text, const ShellCommand &command)
        : m_text(text)
        , m_command(command)
    {
    }

    PasteResult<CurlRequest> read();

private:
    bool fail(const PlacedText &word, const QString &message)
    {
        m_fault = pasteFaultAt(m_text, word.placeOf(0), message);
        return false;
    }
    [[nodiscard]] bool readLetters(const PlacedText &word);
    [[nodiscard]] bool readLong(const PlacedText &word);
    [[nodiscard]] bool takeNext(const PlacedText &option, PlacedText &argument);
    [[nodiscard]] bool apply(const QString &name, const PlacedText &option,
                             const PlacedText &argument);
    [[nodiscard]] bool applyHeader(const PlacedText &header);
    [[nodiscard]] bool addData(const PlacedText &option, const PlacedText &argument);
    [[nodiscard]] bool addEncoded(const PlacedText &option, const PlacedText &argument);

    const QString &m_text;
    const ShellCommand &m_command;
    qsizetype m_next = 1;
    CurlRequest m_request;
    PasteFault m_fault;
};

bool CurlOptionsReader::takeNext(const PlacedText &option, PlacedText &argument)
{
    if (m_next >= m_command.words.size())
        return fail(option, CurlOptionsText::tr("This option needs a value after it."));
    argument = m_command.words.at(m_next++);
    return true;
}

bool CurlOptionsReader::readLetters(const PlacedText &word)
{
    for (qsizetype i = 1; i < word.text.size(); ++i) {
        const QChar letter = word.text.at(i);
        if (letter == u'G' || letter == u'I')
            return fail(
                word,
                CurlOptionsText::tr("This request reads data. A broadcast is sent with POST."));
        const auto name = lettersWithArgument().constFind(letter);
        if (name == lettersWithArgument().constEnd())
            continue;
        PlacedText argument = word.sliced(i + 1, word.text.size() - i - 1);
        if (argument.text.isEmpty() && !takeNext(word, argument))
            return false;
        return apply(*name, word, argument);
    }
    return true;
}

bool CurlOptionsReader::readLong(const PlacedText &word)
{
    const QString name = word.text.sliced(2);
    if (name == u"get" || name == u"head")
        return fail(word,
                    CurlOptionsText::tr("This request reads data. A broadcast is sent with POST."));
    if (!namesWithArgument().contains(name))
        return true;
    PlacedText argument;
    return takeNext(word, argument) && apply(name, word, argument);
}

bool CurlOptionsReader::apply(const QString &name, const PlacedText &option,
                              const PlacedText &argument)
{
    if (name == u"data-raw") {
        m_request.data.append({argument, false});
    } else if (name == u"data" || name == u"data-ascii" || name == u"data-binary") {
        return addData(option, argument);
    } else if (name == u"json") {
        m_request.contentType = QStringLiteral("application/json");
        return addData(option, argument);
    } else if (name == u"data-urlencode") {
        return addEncoded(option, argument);
    } else if (name == u"header") {
        return applyHeader(argument);
    } else if (name == u"user") {
        m_request.secrets.append(argument.text.section(u':', 0, 0));
    } else if (name == u"oauth2-bearer") {
        m_request.secrets.append(argument.text);
    } else if (name == u"request") {
        m_request.method = argument.text.toUpper();
        if (m_request.method != u"POST")
            return fail(argument, CurlOptionsText::tr("A broadcast is sent with POST."));
    } else if (name == u"url") {
        m_request.url = argument;
    } else if (name == u"form" || name == u"form-string" || name == u"upload-file"
               || name == u"config") {
        return fail(
            option,
            CurlOptionsText::tr(
                "Broadcasts can't be sent with this option. Use -d, --json or --data-urlencode."));
    }
    return true;
}

bool CurlOptionsReader::applyHeader(const PlacedText &header)
{
    const QString name = header.text.section(u':', 0, 0).trimmed();
    const QString value = header.text.section(u':', 1).trimmed();
    if (name.compare(u"Content-Type", Qt::CaseInsensitive) == 0)
        m_request.contentType = value.toLower();
    if (name.compare(u"Authorization", Qt::CaseInsensitive) == 0) {
        const QString credentials = value.section(u' ', 1).trimmed();
        m_request.secrets.append(credentials);
        if (value.startsWith(u"Basic", Qt::CaseInsensitive)) {
            const QString decoded =
                QString::fromUtf8(QByteArray::fromBase64(credentials.toLatin1()));
            m_request.secrets.append(decoded.section(u':', 0, 0));
        }
    }
    return true;
}

bool CurlOptionsReader::addData(const PlacedText &option, const PlacedText &argument)
{
    if (argument.text == u"@-" && m_command.input) {
        m_request.data.append({*m_command.input, false});
        return true;
    }
    if (argument.text.startsWith(u'@'))
        return fail(option,
                    CurlOptionsText::tr("RadarDesk doesn't read the files that a command names."));
    m_request.data.append({argument, false});
    return true;
}

bool CurlOptionsReader::addEncoded(const PlacedText &option, const PlacedText &argument)
{
    const qsizetype equals = argument.text.indexOf(u'=');
    const qsizetype at = argument.text.indexOf(u'@');
    if (at >= 0 && (equals < 0 || at < equals))
        return fail(option,
                    CurlOptionsText::tr("RadarDesk doesn't read the files that a command names."));
    m_request.data.append({argument, true});
    return true;
}

PasteResult<CurlRequest> CurlOptionsReader::read()
{
    while (m_next < m_command.words.size()) {
        const PlacedText word = m_command.words.at(m_next++);
        bool read = true;
        if (word.text.startsWith(u"--") && word.text.size() > 2) {
            read = readLong(word);
        } else if (word.text.startsWith(u'-') && word.text.size() > 1) {
            read = readLetters(word);
        } else if (m_request.url.text.isEmpty()) {
            m_request.url = word;
        } else {
            read =
                fail(word,
                     CurlOptionsText::tr(
                         "The command already has a URL, so the meaning of this part is unclear."));
        }
        if (!read)
            return m_fault;
    }
    return m_request;
}

} // namespace

PasteResult<CurlRequest> readCurlOptions(const QString &text, const ShellCommand &command)
{
    return CurlOptionsReader(text, command).read();
}

} // namespace RadarDesk::workbench
