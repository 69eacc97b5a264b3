// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QByteArray>

namespace RadarDesk::workbench {

/// Bytes as lines of an offset, the bytes in hexadecimal, and the same as text. Each line is
/// created on demand.
class HexModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OffsetRole = Qt::UserRole, ///< QString: of the line's first byte, eight hexadecimal digits
        BytesRole, ///< QString: as wide in each line
        TextRole, ///< QString: a "·" for what is not printable ASCII
    };

    static constexpr int UsualBytesPerLine = 16;

    explicit HexModel(QObject *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// A multiple of 8.
    void setBytesPerLine(int count);
    [[nodiscard]] int bytesPerLine() const { return m_perLine; }
    /// The three parts of a line with two spaces between them.
    [[nodiscard]] QString line(int row) const;
    /// The length of a line with that many bytes, in characters.
    [[nodiscard]] static int lineLength(int bytesPerLine);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QByteArrayView bytesOf(int row) const;
    [[nodiscard]] QString hexOf(int row) const;
    [[nodiscard]] QString textOf(int row) const;

    QByteArray m_bytes;
    int m_perLine = UsualBytesPerLine;
};

} // namespace RadarDesk::workbench
