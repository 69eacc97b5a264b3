// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/hexmodel.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr int OffsetDigits = 8;
constexpr int GroupBytes = 8;
constexpr QLatin1String ColumnGap("  ");

/// "00 11 22", and one more space between groups of eight.
int hexWidth(int bytes)
{
    return 3 * bytes - 1 + (bytes - 1) / GroupBytes;
}

} // namespace

HexModel::HexModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void HexModel::setBytes(const QByteArray &bytes)
{
    beginResetModel();
    m_bytes = bytes;
    endResetModel();
}

void HexModel::setBytesPerLine(int count)
{
    if (m_perLine == count)
        return;
    beginResetModel();
    m_perLine = count;
    endResetModel();
}

QString HexModel::line(int row) const
{
    return data(index(row), OffsetRole).toString() + ColumnGap + hexOf(row) + ColumnGap
        + textOf(row);
}

int HexModel::lineLength(int bytesPerLine)
{
    return OffsetDigits + hexWidth(bytesPerLine) + bytesPerLine
        + 2 * static_cast<int>(ColumnGap.size());
}

int HexModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>((m_bytes.size() + m_perLine - 1) / m_perLine);
}

QVariant HexModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return line(index.row());
    case Qt::AccessibleTextRole:
        // The text comes first, because it is the most useful.
        return tr("%1, at %2: %3", "text, offset, bytes")
            .arg(textOf(index.row()), data(index, OffsetRole).toString(),
                 hexOf(index.row()).simplified());
    case OffsetRole:
        return QStringLiteral("%1").arg(qlonglong{index.row()} * m_perLine, OffsetDigits, 16,
                                        QChar(u'0'));
    case BytesRole:
        return hexOf(index.row());
    case TextRole:
        return textOf(index.row());
    default:
        return {};
    }
}

QByteArrayView HexModel::bytesOf(int row) const
{
    const qsizetype start = qsizetype{row} * m_perLine;
    return QByteArrayView(m_bytes).sliced(start,
                                          std::min<qsizetype>(m_perLine, m_bytes.size() - start));
}

QString HexModel::hexOf(int row) const
{
    static constexpr char Digits[] = "0123456789abcdef";
    QString text;
    const QByteArrayView bytes = bytesOf(row);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            text += i % GroupBytes == 0 ? ColumnGap : QLatin1String(" ");
        const auto byte = static_cast<uchar>(bytes[i]);
        text += QLatin1Char(Digits[byte >> 4U]);
        text += QLatin1Char(Digits[byte & 0xFU]);
    }
    return text.leftJustified(hexWidth(m_perLine));
}

QString HexModel::textOf(int row) const
{
    QString text;
    const QByteArrayView bytes = bytesOf(row);
    for (const char c : bytes)
        text += c >= 0x20 && c < 0x7F ? QChar::fromLatin1(c) : QChar(u'·');
    return text;
}

} // namespace RadarDesk::workbench

#include "moc_hexmodel.cpp"
