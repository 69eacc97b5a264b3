// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/relay/secretowners.h>

#include <sandbox/relay/httphead.h>
#include <sandbox/service/credentials.h>
#include <sandbox/service/requestfields.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>

namespace RadarDesk::session {

using namespace sandbox;

namespace {

struct OwnersText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::RecordingRelay)
};

constexpr qsizetype LongestProfile = 60;

QByteArray secretInHeader(const QByteArray &authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(space).toLower();
    QByteArray rest = space < 0 ? QByteArray() : authorization.sliced(space + 1).trimmed();
    if (scheme != "basic")
        return rest;
    const QByteArray decoded = QByteArray::fromBase64(rest);
    return decoded.split(':').value(0);
}

} // namespace

QByteArray secretIn(const ObservedCall &call)
{
    const HttpHead head("\r\n" + call.requestHeaders + "\r\n");
    if (call.version == PushRadar::ApiVersion::V3)
        return secretInHeader(head.value("Authorization"));
    const auto fields = RequestFields::fromBody(head.value("Content-Type"), call.requestBody);
    return fields ? fields->text(QStringLiteral("apiSecret")).valueOr({}) : QByteArray();
}

void SecretOwners::add(const QString &profileId, const QString &name,
                       const PushRadar::Secret &secret)
{
    m_owners.append({profileId, name, secret});
}

QString SecretOwners::sentenceOn(const ObservedCall &call, const QString &profileId) const
{
    const QByteArray secret = secretIn(call);
    if (secret.isEmpty())
        return OwnersText::tr("The call carried no secret.");
    const Owner *found = nullptr;
    for (const Owner &owner : m_owners) {
        // Where several have the same secret, this profile's is the one that is meant.
        if (sameInConstantTime(secret, owner.secret.reveal())
            && (!found || owner.profileId == profileId))
            found = &owner;
    }
    if (!found)
        return OwnersText::tr("The call carried a secret that no profile has.");
    if (found->profileId == profileId)
        return OwnersText::tr("The call carried the secret of this profile.");
    //: %1 is the name of a profile
    return OwnersText::tr("The call carried the secret of another profile, “%1”.")
        .arg(workbench::visibleText(found->name, LongestProfile));
}

} // namespace RadarDesk::session
