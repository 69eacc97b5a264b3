// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/loginrecipe.h>

#include <privatechannels/diagnosis/origin.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace RadarDesk::privatechannels {

using PushRadar::HttpHeader;

namespace {

struct LoginText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::Login)
};

struct LoginMember
{
    QLatin1String name;
    QString LoginRecipe::*value = nullptr;
};
constexpr LoginMember LoginMembers[] = {
    {QLatin1String("address"), &LoginRecipe::address},
    {QLatin1String("form"), &LoginRecipe::form},
    {QLatin1String("userField"), &LoginRecipe::userField},
    {QLatin1String("user"), &LoginRecipe::user},
    {QLatin1String("passwordField"), &LoginRecipe::passwordField}};
constexpr QLatin1String LoginAsJson("json");

constexpr qsizetype MostHiddenFields = 100;

QString unescaped(QString text)
{
    static const std::pair<QLatin1String, QChar> entities[] = {
        {QLatin1String("&quot;"), u'"'}, {QLatin1String("&#34;"), u'"'},
        {QLatin1String("&#39;"), u'\''}, {QLatin1String("&#x27;"), u'\''},
        {QLatin1String("&#43;"), u'+'},  {QLatin1String("&#x2B;"), u'+'},
        {QLatin1String("&#x3D;"), u'='}, {QLatin1String("&lt;"), u'<'},
        {QLatin1String("&gt;"), u'>'},   {QLatin1String("&amp;"), u'&'}};
    for (const auto &[entity, character] : entities)
        text.replace(entity, QString(character), Qt::CaseInsensitive);
    return text;
}

/// The value of an attribute in a tag; null without it.
QString attributeOf(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(
        QStringLiteral("[\\s\"']%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))").arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(tag);
    if (!match.hasMatch())
        return {};
    for (int i = 1; i <= 3; ++i) {
        if (match.capturedStart(i) >= 0)
            return unescaped(match.captured(i));
    }
    return {};
}

QStringList inputsIn(const QString &html)
{
    static const QRegularExpression input(QStringLiteral("<input\\b[^>]*>"),
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList tags;
    for (auto all = input.globalMatch(html); all.hasNext();)
        tags.append(all.next().captured());
    return tags;
}

bool isOfType(const QString &tag, QLatin1String type)
{
    return attributeOf(tag, QStringLiteral("type")).compare(type, Qt::CaseInsensitive) == 0;
}

/// The form that asks for a password; all of the page where there is none.
QString passwordForm(const QString &html)
{
    static const QRegularExpression form(QStringLiteral("<form\\b.*?</form>"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    for (auto all = form.globalMatch(html); all.hasNext();) {
        QString each = all.next().captured();
        const QStringList inputs = inputsIn(each);
        const bool asks = std::any_of(inputs.begin(), inputs.end(), [](const QString &tag) {
            return isOfType(tag, QLatin1String("password"));
        });
        if (asks)
            return each;
    }
    return html;
}

QByteArray formOf(const LoginFields &fields)
{
    QByteArrayList pairs;
    const auto encoded = [](const QString &text) {
        QByteArray out = QUrl::toPercentEncoding(text, "*", "~");
        return out.replace("%20", "+");
    };
    for (const auto &[name, value] : fields)
        pairs.append(encoded(name) + '=' + encoded(value));
    return pairs.join('&');
}

} // namespace

QString faultOf(const LoginRecipe &recipe)
{
    if (!isWebAddress(QUrl(recipe.address.trimmed())))
        return LoginText::tr("Enter the URL that the sign-in form is sent to. The URL starts with "
                             "“http:” or “https:”.");
    if (!recipe.form.trimmed().isEmpty() && !isWebAddress(QUrl(recipe.form.trimmed())))
        return LoginText::tr("The form page isn't an http or https URL.");
    if (recipe.userField.trimmed().isEmpty() || recipe.passwordField.trimmed().isEmpty())
        return LoginText::tr("Enter the names of the fields for the user and the password.");
    if (recipe.password.isEmpty())
        return LoginText::tr("Enter the password.");
    return {};
}

LoginFields hiddenFieldsIn(const QByteArray &html)
{
    LoginFields fields;
    for (const QString &tag : inputsIn(passwordForm(QString::fromUtf8(html)))) {
        const QString name = attributeOf(tag, QStringLiteral("name"));
        if (isOfType(tag, QLatin1String("hidden")) && !name.isEmpty()
            && fields.size() < MostHiddenFields)
            fields.append({name, attributeOf(tag, QStringLiteral("value"))});
    }
    return fields;
}

PushRadar::Request loginRequest(const LoginRecipe &recipe, const LoginFields &hidden)
{
    const QString user = recipe.userField.trimmed();
    const QString password = recipe.passwordField.trimmed();
    LoginFields fields = hidden;
    fields.removeIf([&](const auto &each) { return each.first == user || each.first == password; });
    fields.append({user, recipe.user});
    fields.append({password, recipe.password});
    const QUrl url(recipe.address.trimmed());
    PushRadar::Request request{"POST", url, {}, {}};
    request.headers = {{"Accept", "*/*"}, {"User-Agent", "RadarDesk"}};
    // As a page of the same origin: frameworks compare it.
    const QUrl page(recipe.form.trimmed().isEmpty() ? recipe.address.trimmed()
                                                    : recipe.form.trimmed());
    request.headers.append(HttpHeader{"Origin", originOf(page)});
    request.headers.append(HttpHeader{"Referer", page.toEncoded(QUrl::RemoveFragment)});
    if (recipe.asJson) {
        QJsonObject json;
        for (const auto &[name, value] : fields)
            json.insert(name, value);
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
        request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    } else {
        request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
        request.body = formOf(fields);
    }
    return request;
}

QJsonObject toJson(const LoginRecipe &recipe)
{
    QJsonObject json{{LoginAsJson, recipe.asJson}};
    for (const LoginMember &member : LoginMembers)
        json.insert(member.name, recipe.*member.value);
    return json;
}

std::optional<LoginRecipe> loginRecipeFromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return std::nullopt;
    LoginRecipe recipe;
    recipe.asJson = json.value(LoginAsJson).toBool();
    for (const LoginMember &member : LoginMembers)
        recipe.*member.value = json.value(member.name).toString();
    return recipe;
}

} // namespace RadarDesk::privatechannels
