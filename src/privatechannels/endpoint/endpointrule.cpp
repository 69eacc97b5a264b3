// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointrule.h>

#include <sandbox/faults/wildcards.h>
#include <sandbox/web/httpmessage.h>
#include <workbench/profiles/endpointheaders.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace workbench;

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::EndpointRule)
};

QString headerProofFault(const QString &proof)
{
    if (!proof.contains(u':'))
        return RuleText::tr("Enter the header as “Name: value”.");
    return headersFault(headersFromText(proof));
}

/// "Name: value" taken apart.
EndpointHeader headerIn(const QString &proof)
{
    const QList<EndpointHeader> headers = headersFromText(proof);
    return headers.isEmpty() ? EndpointHeader() : headers.first();
}

} // namespace

QString EndpointAction::toText() const
{
    switch (kind) {
    case Kind::Allow:
        break;
    case Kind::Deny:
        return RuleText::tr("Refuse (%1)").arg(status);
    case Kind::Delay:
        return RuleText::tr("Allow after %1 ms").arg(delay.count());
    case Kind::Wrong:
        return nameOf(fault);
    }
    return RuleText::tr("Allow");
}

QString EndpointRule::fault() const
{
    if (channels.trimmed().isEmpty())
        return RuleText::tr("Enter the channels of the rule: a name, with * for any characters.");
    const QString proof = user.proof.trimmed();
    switch (user.by) {
    case EndpointProof::None:
        break;
    case EndpointProof::Cookie:
        if (proof.indexOf(u'=') < 1 || proof.contains(u';'))
            return RuleText::tr("Enter one cookie as “name=value”.");
        break;
    case EndpointProof::Header:
        if (QString wrong = headerProofFault(proof); !wrong.isEmpty())
            return wrong;
        break;
    case EndpointProof::Bearer:
        if (proof.isEmpty()
            || std::any_of(proof.begin(), proof.end(), [](QChar c) { return c.isSpace(); }))
            return RuleText::tr("Enter only the bearer token, without spaces.");
        break;
    }
    return {};
}

bool EndpointRule::matchesChannel(QStringView channel) const
{
    return matchesWildcards(QStringView(channels).trimmed(), channel);
}

bool EndpointRule::matchesUser(const HttpRequest &request) const
{
    const QString proof = user.proof.trimmed();
    switch (user.by) {
    case EndpointProof::None:
        return true;
    case EndpointProof::Cookie: {
        const qsizetype equals = proof.indexOf(u'=');
        const std::pair wanted(proof.first(qMax<qsizetype>(0, equals)).trimmed().toUtf8(),
                               proof.sliced(equals + 1).trimmed().toUtf8());
        return cookiesOf(request).contains(wanted);
    }
    case EndpointProof::Header: {
        const EndpointHeader wanted = headerIn(proof);
        return request.header(wanted.name.toLatin1()).trimmed() == wanted.value.toUtf8();
    }
    case EndpointProof::Bearer:
        break;
    }
    constexpr QByteArrayView Scheme = "bearer ";
    return request.authorization.first(qMin(Scheme.size(), request.authorization.size()))
               .compare(Scheme, Qt::CaseInsensitive)
        == 0
        && request.authorization.sliced(Scheme.size()).trimmed() == proof.toUtf8();
}

QString EndpointRule::userText() const
{
    if (QString called = user.name.trimmed(); !called.isEmpty())
        return called;
    switch (user.by) {
    case EndpointProof::None:
        break;
    case EndpointProof::Cookie:
        return RuleText::tr("with the cookie");
    case EndpointProof::Header:
        return RuleText::tr("with the header");
    case EndpointProof::Bearer:
        return RuleText::tr("with the bearer token");
    }
    return RuleText::tr("anyone");
}

EndpointRule lastRule()
{
    EndpointRule rule;
    rule.id = LastRuleId.toString();
    rule.channels = QStringLiteral("*");
    return rule;
}

qsizetype matchingRule(const QList<EndpointRule> &rules, const HttpRequest &request,
                       const QString &channel, bool isPreflight)
{
    const auto meets = [&](const EndpointRule &rule) {
        if (!rule.isEnabled || !rule.fault().isEmpty() || !rule.matchesChannel(channel))
            return false;
        if (!isPreflight)
            return rule.matchesUser(request);
        return rule.user.by == EndpointProof::None
            || (rule.action.isWrong() && concernsPreflight(rule.action.fault));
    };
    const auto found = std::find_if(rules.cbegin(), rules.cend(), meets);
    return found == rules.cend() ? rules.size() - 1 : found - rules.cbegin();
}

QList<std::pair<QByteArray, QByteArray>> cookiesOf(const HttpRequest &request)
{
    QList<std::pair<QByteArray, QByteArray>> cookies;
    const QList<QByteArray> parts = request.header("Cookie").split(';');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals >= 0)
            cookies.emplaceBack(part.first(equals).trimmed(), part.sliced(equals + 1).trimmed());
    }
    return cookies;
}

} // namespace RadarDesk::privatechannels
