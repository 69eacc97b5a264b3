// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profilesexchange.h>

#include <base/redaction/secretlike.h>
#include <workbench/profiles/profilejson.h>
#include <workbench/profiles/profilesmodel.h>

#include <pushradar/redactor.h>

#include <QCoreApplication>
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
constexpr qsizetype MostValues = 100;
constexpr qsizetype LongestText = 4096;

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
    // Not an address as it is, so all before the host may be a password.
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
    for (ProfileValue &value : profile.values)
        texts << &value.name << &value.value;
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
    if (profile.values.size() > MostValues)
        return ProfilesExchangeText::tr("It has more than %1 values.").arg(MostValues);
    const QList<QString *> texts = textsOf(profile);
    for (const QString *text : texts) {
        if (text->size() > LongestText)
            return ProfilesExchangeText::tr("One of its values is longer than %1 characters.")
                .arg(LongestText);
        // A line break in a header would be another header.
        if (std::any_of(text->begin(), text->end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; }))
            return ProfilesExchangeText::tr("One of its values contains a control character.");
    }
    return {};
}

Result<Profile, QString> importedProfile(const JsonValue &entry)
{
    if (entry.type() != JsonValue::Type::Object)
        return ProfilesExchangeText::tr("It isn't a JSON object.");
    const auto read = ProfileJson::fromJson(QJsonDocument::fromJson(entry.toJson()).object());
    if (!read)
        return read.error();
    Profile profile = *read;
    if (QString fault = faultOf(profile); !fault.isEmpty())
        return fault;
    return profile;
}

/// What was read as it is taken, and what is to be filled in or looked at.
QStringList review(QList<Profile> &profiles)
{
    int emptyValues = 0;
    int secretValues = 0;
    int withSecret = 0;
    int withUserInfo = 0;
    int insecure = 0;
    for (Profile &profile : profiles) {
        // The file's own id could be that of a profile here, whose secret would then be sent to
        // the file's address.
        profile.id = newProfileId();
        insecure += std::exchange(profile.insecureHttpAllowed, false) ? 1 : 0;
        withUserInfo += removeUserInfo(profile) ? 1 : 0;
        withSecret += removeSecretLike(profile) ? 1 : 0;
        emptyValues += static_cast<int>(std::count_if(
            profile.endpointHeaders.begin(), profile.endpointHeaders.end(),
            [](const EndpointHeader &h) { return h.isSensitive() && h.value.isEmpty(); }));
        secretValues += static_cast<int>(
            std::count_if(profile.values.begin(), profile.values.end(),
                          [](const ProfileValue &value) { return value.isSecret; }));
    }
    QStringList warnings;
    if (emptyValues > 0)
        warnings += ProfilesExchangeText::tr("%n header value(s) were not part of the file.",
                                             nullptr, emptyValues);
    if (secretValues > 0)
        warnings += ProfilesExchangeText::tr("%n secret value(s) were not part of the file.",
                                             nullptr, secretValues);
    if (withSecret > 0)
        warnings +=
            ProfilesExchangeText::tr(
                "%n profile(s) contained what looks like a secret. It was replaced with “%1”.",
                nullptr, withSecret)
                .arg(QString::fromLatin1(PushRadar::Redactor::Replacement));
    if (withUserInfo > 0)
        warnings += ProfilesExchangeText::tr(
            "%n profile(s) had a user name in an address. It has been removed.", nullptr,
            withUserInfo);
    if (insecure > 0)
        warnings += ProfilesExchangeText::tr(
            "%n profile(s) allowed plain http. Allow it again where you need it.", nullptr,
            insecure);
    return warnings;
}

/// Nothing of the sandbox, which everybody has.
QByteArray exportedProfile(const Profile &profile)
{
    if (profile.isSandbox)
        return {};
    Profile shared = profile;
    for (EndpointHeader &header : shared.endpointHeaders) {
        if (header.isSensitive())
            header.value.clear();
    }
    removeUserInfo(shared);
    removeSecretLike(shared);
    QJsonObject entry = ProfileJson::toJson(shared);
    entry.remove(u"id");
    return QJsonDocument(entry).toJson().trimmed();
}

} // namespace

ListImportExport<Profile> profilesExchange()
{
    return {{.version = QStringLiteral("version"),
             .list = QStringLiteral("profiles"),
             .sentences = {"RadarDesk::workbench::ProfilesExchange",
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ProfilesExchange",
                                             "The file isn't a list of profiles."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ProfilesExchange",
                                             "The file contains no profiles."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ProfilesExchange",
                                             "The file contains more than %1 profiles."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ProfilesExchange",
                                             "None of the file's profiles can be used. %1"),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ProfilesExchange",
                                             "Profile %1 of the file was skipped."),
                           QT_TRANSLATE_NOOP("RadarDesk::workbench::ProfilesExchange",
                                             "Profile %1 of the file, “%2”, was skipped.")},
             .most = MostProfiles,
             .largestMiB = LargestFileMiB,
             .format = ProfileJson::Format},
            {.read = importedProfile, .write = exportedProfile, .review = review}};
}

} // namespace RadarDesk::workbench
