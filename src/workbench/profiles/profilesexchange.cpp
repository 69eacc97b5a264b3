// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profilesexchange.h>

#include <base/redaction/secretlike.h>
#include <workbench/profiles/profilejson.h>
#include <workbench/profiles/profilesmodel.h>

#include <pushradar/jsonvalue.h>
#include <pushradar/redactor.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

using namespace base;

namespace {

struct ProfilesExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ProfilesExchange)
};

constexpr qsizetype LargestFileMiB = 4;
constexpr qsizetype MostProfiles = 1000;
constexpr qsizetype MostHeaders = 100;
constexpr qsizetype LongestText = 4096;
constexpr qsizetype LongestNameInSentence = 60;

QString withoutUserInfo(const QString &address)
{
    const QString text = address.trimmed();
    const qsizetype end = text.lastIndexOf(u'@');
    if (end < 0)
        return address;
    QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty()) {
        if (url.userInfo().isEmpty())
            return address;
        url.setUserInfo({});
        return url.toString();
    }
    // Not an address as it stands, so all before the host may be a password.
    const qsizetype scheme = QStringView(text).left(end).indexOf(u"://");
    return (scheme < 0 ? QString() : text.left(scheme + 3)) + text.mid(end + 1);
}

/// All texts of a profile, to check them or to change them.
QList<QString *> textsOf(Profile &profile)
{
    QList<QString *> texts{&profile.name, &profile.serviceAddress, &profile.publicKey,
                           &profile.authenticationEndpoint, &profile.defaultChannel};
    for (EndpointHeader &header : profile.endpointHeaders)
        texts << &header.name << &header.value;
    return texts;
}

/// Returns whether something was replaced.
bool removeSecretLike(Profile &profile)
{
    bool replaced = false;
    const QList<QString *> texts = textsOf(profile);
    for (QString *text : texts) {
        const QString clean = redactSecretLike(*text);
        replaced = replaced || clean != *text;
        *text = clean;
    }
    return replaced;
}

/// Returns whether something was removed.
bool removeUserInfo(Profile &profile)
{
    bool removed = false;
    for (QString *address : {&profile.serviceAddress, &profile.authenticationEndpoint}) {
        const QString clean = withoutUserInfo(*address);
        removed = removed || clean != *address;
        *address = clean;
    }
    return removed;
}

/// Why the profile is not taken; empty when it is.
QString faultOf(Profile &profile)
{
    if (profile.serviceAddress.trimmed().isEmpty())
        return ProfilesExchangeText::tr("It has no address.");
    if (profile.endpointHeaders.size() > MostHeaders)
        return ProfilesExchangeText::tr("It has more than %1 headers.").arg(MostHeaders);
    const QList<QString *> texts = textsOf(profile);
    for (const QString *text : texts) {
        if (text->size() > LongestText)
            return ProfilesExchangeText::tr("One of its texts is longer than %1 characters.")
                .arg(LongestText);
        // A line break in a header would be another header.
        if (std::any_of(text->begin(), text->end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; }))
            return ProfilesExchangeText::tr("One of its texts holds a control character.");
    }
    return {};
}

/// What the profile is called in a sentence, whatever its name is.
QString calledInSentence(qsizetype number, const QJsonValue &entry)
{
    const QString name = redactSecretLike(entry[u"name"].toString()).simplified();
    if (name.isEmpty())
        return ProfilesExchangeText::tr("Profile %1 of the file is left out.").arg(number);
    return ProfilesExchangeText::tr("Profile %1 of the file, “%2”, is left out.")
        .arg(QString::number(number), name.left(LongestNameInSentence));
}

/// Reads the entries of a file one after the other.
class ProfilesImport
{
public:
    void add(const QJsonValue &entry)
    {
        ++m_count;
        if (!entry.isObject()) {
            leaveOut(entry, ProfilesExchangeText::tr("It is not a JSON object."));
            return;
        }
        const auto read = ProfileJson::fromJson(entry.toObject());
        if (!read) {
            leaveOut(entry, read.error());
            return;
        }
        Profile profile = *read;
        const QString fault = faultOf(profile);
        if (!fault.isEmpty()) {
            leaveOut(entry, fault);
            return;
        }
        // The file's own id could be that of a profile here, whose secret would then be sent to
        // the file's address.
        profile.id = newProfileId();
        m_insecure += std::exchange(profile.insecureHttpAllowed, false) ? 1 : 0;
        m_withUserInfo += removeUserInfo(profile) ? 1 : 0;
        m_withSecret += removeSecretLike(profile) ? 1 : 0;
        m_emptyValues += static_cast<int>(std::count_if(
            profile.endpointHeaders.begin(), profile.endpointHeaders.end(),
            [](const EndpointHeader &h) { return h.isSensitive() && h.value.isEmpty(); }));
        m_result.profiles.append(profile);
    }

    [[nodiscard]] ImportedProfiles result() const
    {
        ImportedProfiles result = m_result;
        if (m_emptyValues > 0)
            result.warnings += ProfilesExchangeText::tr(
                "%n header value(s) were not part of the file.", nullptr, m_emptyValues);
        if (m_withSecret > 0)
            result.warnings +=
                ProfilesExchangeText::tr(
                    "%n profile(s) held what looks like a secret. It has been replaced by “%1”.",
                    nullptr, m_withSecret)
                    .arg(QString::fromLatin1(PushRadar::Redactor::Replacement));
        if (m_withUserInfo > 0)
            result.warnings += ProfilesExchangeText::tr(
                "%n profile(s) had a user name in an address. It has been removed.", nullptr,
                m_withUserInfo);
        if (m_insecure > 0)
            result.warnings += ProfilesExchangeText::tr(
                "%n profile(s) allowed unencrypted connections. That has to be allowed anew.",
                nullptr, m_insecure);
        return result;
    }

private:
    void leaveOut(const QJsonValue &entry, const QString &reason)
    {
        m_result.leftOut += calledInSentence(m_count, entry) + u' ' + reason;
    }

    ImportedProfiles m_result;
    qsizetype m_count = 0;
    int m_emptyValues = 0;
    int m_withSecret = 0;
    int m_withUserInfo = 0;
    int m_insecure = 0;
};

/// The entries of the file, or why it is none of ours.
Result<QJsonArray, QString> entriesOf(QByteArray file)
{
    if (file.size() > LargestFileMiB * 1024 * 1024)
        return ProfilesExchangeText::tr("The file is larger than %1 MiB.").arg(LargestFileMiB);
    if (file.startsWith("\xEF\xBB\xBF")) // some editors mark UTF-8 so
        file.remove(0, 3);
    const auto json = JsonValue::fromJson(file);
    if (!json)
        return ProfilesExchangeText::tr("The file is not JSON. Line %1, column %2: %3")
            .arg(QString::number(json.error().line), QString::number(json.error().column),
                 json.error().message);
    const QJsonObject top = QJsonDocument::fromJson(file).object();
    const QJsonValue version = top.value(u"version");
    if (top.value(u"format") != QJsonValue(ProfileJson::Format) || version.toInt() < 1)
        return ProfilesExchangeText::tr("The file holds no profiles of RadarDesk.");
    if (version.toInt() > ProfileJson::Version)
        return ProfilesExchangeText::tr("The file is of a newer version of RadarDesk, which this "
                                        "one can't read.");
    const QJsonArray entries = top.value(u"profiles").toArray();
    if (entries.isEmpty())
        return ProfilesExchangeText::tr("There is no profile in the file.");
    if (entries.size() > MostProfiles)
        return ProfilesExchangeText::tr("There are more than %1 profiles in the file.")
            .arg(MostProfiles);
    return entries;
}

} // namespace

QByteArray exportProfiles(const QList<Profile> &profiles)
{
    QJsonArray entries;
    for (const Profile &profile : profiles) {
        if (profile.isSandbox)
            continue;
        Profile shared = profile;
        for (EndpointHeader &header : shared.endpointHeaders) {
            if (header.isSensitive())
                header.value.clear();
        }
        removeUserInfo(shared);
        removeSecretLike(shared);
        QJsonObject entry = ProfileJson::toJson(shared);
        entry.remove(u"id");
        entries.append(entry);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), ProfileJson::Format},
                                     {QStringLiteral("version"), ProfileJson::Version},
                                     {QStringLiteral("profiles"), entries}})
        .toJson();
}

Result<ImportedProfiles, QString> importProfiles(const QByteArray &file)
{
    const auto entries = entriesOf(file);
    if (!entries)
        return entries.error();
    ProfilesImport reader;
    for (const auto &entry : *entries)
        reader.add(entry);
    const ImportedProfiles result = reader.result();
    if (result.profiles.isEmpty())
        return ProfilesExchangeText::tr("No profile of the file can be used. %1")
            .arg(result.leftOut.first());
    return result;
}

} // namespace RadarDesk::workbench
