// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/hiddentext.h>

#include <QStringEncoder>

#include <algorithm>
#include <vector>

namespace PushRadar {

class HiddenText::Buffer
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

HiddenText::HiddenText(QStringView text)
    : m_buffer(std::make_shared<const Buffer>(text))
{
}

QByteArray HiddenText::reveal() const
{
    return m_buffer->view().toByteArray();
}

bool HiddenText::operator==(const HiddenText &other) const
{
    return m_buffer->view() == other.m_buffer->view();
}

} // namespace PushRadar
