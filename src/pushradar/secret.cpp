// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/secret.h>

#include <QCoreApplication>
#include <QStringEncoder>

#include <algorithm>
#include <vector>

namespace PushRadar {

namespace {

struct SecretText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::Secret)
};

constexpr QStringView SecretPrefix = u"sk_";

} // namespace

class Secret::Buffer
{
public:
    explicit Buffer(QStringView text)
        : m_bytes(3 * static_cast<std::size_t>(text.size()))
    {
        // Encoded in place: a QByteArray in between would leave a copy behind.
        QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const char *const end = encoder.appendToBuffer(m_bytes.data(), text);
        m_size = end - m_bytes.data();
    }
    ~Buffer()
    {
        // volatile: the compiler may drop writes to memory that is about to be freed.
        volatile char *const bytes = m_bytes.data();
        std::fill_n(bytes, m_bytes.size(), '\0');
    }
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), m_size}; }

private:
    std::vector<char> m_bytes;
    qsizetype m_size = 0;
};

Secret::Secret(QStringView text)
    : m_buffer(std::make_shared<const Buffer>(text))
{
}

Result<Secret> Secret::make(QStringView text)
{
    const auto refused = [](const QString &sentence) {
        return Error{ErrorCode::InvalidSecret, sentence};
    };
    if (text.isEmpty())
        return refused(SecretText::tr("The secret is missing. It is on the API page of the "
                                      "PushRadar dashboard."));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return refused(SecretText::tr("The secret holds white space; copy it again, without any."));
    if (!text.startsWith(SecretPrefix))
        return refused(SecretText::tr("A secret starts with “sk_”, and this text does not. The "
                                      "public key is something else."));
    if (text.size() == SecretPrefix.size())
        return refused(SecretText::tr("The secret ends after “sk_”; copy all of it."));
    return Secret(text);
}

QByteArray Secret::reveal() const
{
    return m_buffer->view().toByteArray();
}

bool Secret::operator==(const Secret &other) const
{
    return m_buffer->view() == other.m_buffer->view();
}

} // namespace PushRadar
